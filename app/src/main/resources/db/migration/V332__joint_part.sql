-- Hearings that were sent together to one authority; each belongs to the first of them.
create table joint_part (
    id         bigint primary key,
    version    integer not null,
    hearing_id bigint  not null unique references hearing,
    first_id   bigint  not null references hearing
);
create index joint_part_by_first on joint_part (first_id);
