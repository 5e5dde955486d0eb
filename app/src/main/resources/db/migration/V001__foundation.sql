-- One dialect for H2 and PostgreSQL. Every table's id comes from one sequence.
create sequence row_id start with 50 increment by 50;

create table job_lock (
    name         varchar(60) primary key,
    locked_until timestamp with time zone not null
);
