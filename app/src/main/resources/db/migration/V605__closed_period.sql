create table closed_period (
    id             bigint primary key,
    version        integer     not null,
    from_day       date        not null,
    to_day         date        not null,
    content        text        not null,
    sha256         varchar(64) not null,
    closed_at      timestamp with time zone not null,
    closed_by_id   bigint      not null references person,
    reopened_at    timestamp with time zone,
    reopened_by_id bigint references person,
    reopen_reason  varchar(1000)
);
