create table hearing_mark (
    id         bigint primary key,
    version    integer      not null,
    hearing_id bigint       not null references hearing,
    kind       varchar(20)  not null,
    marked_at  timestamp with time zone not null,
    sender     varchar(320) not null,
    unique (hearing_id, kind)
);

-- What the officer has to do about a mail that did not arrive.
create table undelivered (
    id         bigint primary key,
    version    integer       not null,
    hearing_id bigint        not null references hearing,
    sent_to    varchar(500)  not null,
    subject    varchar(500)  not null,
    reason     varchar(500)  not null,
    noted_at   timestamp with time zone not null,
    done_at    timestamp with time zone,
    done_by_id bigint references person
);
create index undelivered_by_hearing on undelivered (hearing_id, done_at);
