-- The history of Backline, version 1.
--
-- Evidence:    chunk, mark                                  what was received and what was said; never changed
-- Conclusions: lift_set, rep, rep_metric, alert, calibration  what was found in it; can be found again
--
-- The unit is in the name: _at is wall clock (ISO 8601, UTC), _ns the host's monotonic clock since the session's start,
-- _s the session clock (the strap's seconds), _rad radians. A metric's value is in the metric's own unit (SI).

create table session (
    id integer primary key,
    uuid text not null unique,
    started_at text not null,
    ended_at text,                          -- null: not closed
    protocol text not null,
    athlete text not null,
    build text not null,                    -- version of Backline that recorded it
    recorder_pid integer not null,          -- process that recorded it
    concluded_build text,                   -- version that found all its conclusions; null: not all are there
    exercise text not null,
    range_rad real not null,
    range_origin text not null,
    near_share real,                        -- a line is either a share of the range or an angle
    near_rad real,
    round_share real,
    round_rad real,
    load_kg real,                           -- null: not told
    check ((near_share is null) <> (near_rad is null)),
    check ((round_share is null) <> (round_rad is null))
);

create index session_by_start on session (started_at);

-- Several reads of the port, packed into one row per commit.
create table chunk (
    id integer primary key,
    session_id integer not null references session on delete cascade,
    number integer not null,                -- of its first read, counted 0, 1, 2 … over the reads and marks of the session
    reads integer not null,                 -- how many reads are in it
    last_host_ns integer not null,          -- when the last of them was received
    packed blob not null,
    crc32c integer not null,                -- of the packed bytes
    unique (session_id, number)
);

create table mark (
    id integer primary key,
    session_id integer not null references session on delete cascade,
    number integer not null,
    host_ns integer not null,
    command text not null,                  -- JSON, as in a .strap file
    unique (session_id, number)
);

create table lift_set (
    id integer primary key,
    session_id integer not null references session on delete cascade,
    number integer not null,
    build text not null,                    -- version of Backline that found it
    start_s real not null,
    end_s real not null,
    calibration text not null,
    exercise text not null,
    range_rad real not null,
    range_origin text not null,
    near_share real,
    near_rad real,
    round_share real,
    round_rad real,
    load_kg real,
    trace blob not null,
    unique (session_id, number),
    check ((near_share is null) <> (near_rad is null)),
    check ((round_share is null) <> (round_rad is null))
);

create table rep (
    id integer primary key,
    set_id integer not null references lift_set on delete cascade,
    number integer not null,
    start_s real not null,
    turn_s real not null,
    end_s real not null,
    quality text not null,
    near integer not null,
    over integer not null,
    unique (set_id, number)
);

create table rep_metric (
    rep_id integer not null references rep on delete cascade,
    position integer not null,              -- order in which they are listed
    metric text not null,
    version integer not null,               -- of the metric's formula
    value real not null,
    primary key (rep_id, metric)
) without rowid;

create table alert (
    id integer primary key,
    session_id integer not null references session on delete cascade,
    set_number integer not null,
    rep_number integer not null,            -- 0: before the first
    rule text not null,
    severity text not null,
    since_s real not null,                  -- when the line was crossed
    raised_s real not null,                 -- when it had been crossed for long enough
    flexion_rad real not null,
    limit_rad real not null,
    cleared_s real,                         -- null: it held to the end
    corrected integer
);

create index alert_by_session on alert (session_id, raised_s);

create table calibration (
    id integer primary key,
    session_id integer not null references session on delete cascade,
    found_s real not null,
    time_s real not null,
    kind text not null,
    heading_offset_rad real not null,
    flexion_zero_rad real not null
);

create index calibration_by_session on calibration (session_id, found_s);

create table calibration_node (
    calibration_id integer not null references calibration on delete cascade,
    position integer not null,              -- 0: lower
    node integer not null,
    gyroscope_bias_x_rad_s real not null,
    gyroscope_bias_y_rad_s real not null,
    gyroscope_bias_z_rad_s real not null,
    segment_to_sensor_w real not null,
    segment_to_sensor_x real not null,
    segment_to_sensor_y real not null,
    segment_to_sensor_z real not null,
    inclination_zero_rad real not null,
    planarity real not null,
    primary key (calibration_id, position)
) without rowid;
