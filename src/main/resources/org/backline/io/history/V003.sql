-- The history of Backline, version 3: more lines, metrics of a set, why a metric has no value, and what was told live.

-- Other lines than those of flexion, angles: how far the back may arch, how much it may round on after lift-off, the person's usual peak.
-- Without arch: as usual; without change: not looked at; without usual: no line of its own.
alter table session add column arch_near_rad real;
alter table session add column arch_rad real;
alter table session add column change_near_rad real;
alter table session add column change_rad real;
alter table session add column usual_rad real;
alter table lift_set add column arch_near_rad real;
alter table lift_set add column arch_rad real;
alter table lift_set add column change_near_rad real;
alter table lift_set add column change_rad real;
alter table lift_set add column usual_rad real;

create table set_metric (
    set_id integer not null references lift_set on delete cascade,
    position integer not null,              -- order in which they are listed
    metric text not null,
    version integer not null,               -- of the metric's formula
    value real not null,
    primary key (set_id, metric)
) without rowid;

create table set_absence (
    set_id integer not null references lift_set on delete cascade,
    position integer not null,
    metric text not null,
    reason text not null,                   -- why the set has no value of it
    primary key (set_id, metric)
) without rowid;

create table rep_absence (
    rep_id integer not null references rep on delete cascade,
    position integer not null,
    metric text not null,
    reason text not null,
    primary key (rep_id, metric)
) without rowid;

-- What was told while the set was lifted, where the final figure, found with all of the set known, differs. Null: it was the same.
alter table rep add column live_near integer;
alter table rep add column live_over integer;

create table rep_metric_live (
    rep_id integer not null references rep on delete cascade,
    position integer not null,
    metric text not null,
    version integer not null,
    value real not null,
    primary key (rep_id, metric)
) without rowid;
