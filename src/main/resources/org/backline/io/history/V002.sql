-- How well a calibration knows each node's mounting, besides planarity.
alter table calibration_node add column unsteadiness_rad_s real not null default 0;
alter table calibration_node add column gravity_m_s2 real not null default 0;
alter table calibration_node add column bends integer not null default 0;
alter table calibration_node add column depth_rad real not null default 0;
alter table calibration_node add column agreement_rad real not null default 0;
