create table report_recipient (
    id        bigint primary key,
    version   integer not null,
    person_id bigint  not null unique references person
);

create table posted_report (
    id         bigint primary key,
    version    integer not null,
    from_day   date    not null unique,
    recipients integer not null,
    posted_at  timestamp with time zone not null
);
