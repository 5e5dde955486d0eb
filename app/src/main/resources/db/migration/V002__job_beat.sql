-- The beat of its clock a job last ran for, so that no two nodes run it for the same one and a missed one is noticed.
alter table job_lock add column last_beat timestamp with time zone default current_timestamp not null;
