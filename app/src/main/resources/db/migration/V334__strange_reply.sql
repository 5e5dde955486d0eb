-- A mail to a hearing's address from somebody who does not write from the authority: a person decides what it is.
create table strange_reply (
    id            bigint primary key,
    version       integer      not null,
    hearing_id    bigint       not null references hearing,
    sender        varchar(500) not null,
    subject       varchar(500) not null,
    arrived_at    timestamp with time zone not null,
    content       text         not null,
    no_remarks    boolean      not null,
    way           varchar(20)  not null,
    file_id       bigint references statement_file,
    decided_at    timestamp with time zone,
    decided_by_id bigint references person,
    taken         boolean      not null,
    check ((decided_at is null) = (decided_by_id is null))
);
create index strange_reply_by_hearing on strange_reply (hearing_id, decided_at);
