-- The history of Backline, version 4: which sets and reps a person corrected. The corrections themselves are marks.
alter table lift_set add column edited integer not null default 0;
alter table rep add column edited integer not null default 0;
