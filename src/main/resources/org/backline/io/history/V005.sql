-- The history of Backline, version 5: sets that a coach marked as reference, at most one for each person, exercise and kind of curve.
create table reference_set (
    athlete text not null,
    exercise text not null,
    tilt integer not null,                  -- 1: trunk tilt of a single node; 0: lumbar flexion
    session_id integer not null references session on delete cascade,
    set_number integer not null,
    also_flexion integer not null,          -- whether reps of two nodes that differ from it are told
    primary key (athlete, exercise, tilt)
) without rowid;

create index reference_by_set on reference_set (session_id, set_number);
