-- The history of Backline, version 6: when a rep began, turned and ended as it was told live. Null: as in the end, or not kept then.
alter table rep add column live_start_s real;
alter table rep add column live_turn_s real;
alter table rep add column live_end_s real;
