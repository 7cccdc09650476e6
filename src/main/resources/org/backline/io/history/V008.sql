-- The history of Backline, version 8: half reps, where the nodes sat, and whether anybody lifted at all.

-- 1: the simulated lifter; counts for no person, whatever the name. Sessions that were kept before are taken as a person's.
alter table session add column simulated integer not null default 0;

-- Codes of the nodes' sites, the lower first, as "S T12". Null: nobody noted them.
alter table lift_set add column sites text;
-- How many rows of half_rep it has. Null: nobody noted half reps.
alter table lift_set add column half_reps integer;

-- What turned back before lockout: no rep, counted nowhere.
create table half_rep (
    id integer primary key,
    set_id integer not null references lift_set on delete cascade,
    rep_number integer not null,            -- of the rep that may follow
    start_s real not null,
    turn_s real not null,
    end_s real not null,
    quality text not null
);

create index half_rep_by_set on half_rep (set_id, start_s);
