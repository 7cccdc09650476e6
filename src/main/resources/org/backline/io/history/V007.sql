-- The history of Backline, version 7: what a person's usual peak rests on. Null: a person said it.
alter table session add column usual_sessions integer;
alter table session add column usual_reps integer;
alter table session add column usual_spread_rad real;
alter table lift_set add column usual_sessions integer;
alter table lift_set add column usual_reps integer;
alter table lift_set add column usual_spread_rad real;

-- All peaks of one lifter in one exercise are asked for at once.
create index session_by_athlete on session (athlete, started_at);
