-- What a contributor wrote waits for the coordinator of the authority before it leaves the house.
create table statement_proposal (
    id            bigint primary key,
    version       integer     not null,
    hearing_id    bigint      not null references hearing,
    number        integer     not null,
    content       text        not null,
    no_remarks    boolean     not null,
    way           varchar(20) not null,
    file_id       bigint references statement_file,
    late_reason   varchar(40),
    proposed_at   timestamp with time zone not null,
    by_id         bigint      not null references person,
    decided_at    timestamp with time zone,
    decided_by_id bigint references person,
    statement_id  bigint references statement,
    missing       text,
    unique (hearing_id, number),
    check ((decided_at is null) = (decided_by_id is null)),
    check ((decided_at is null) = (statement_id is null and missing is null)),
    check (statement_id is null or missing is null)
);
