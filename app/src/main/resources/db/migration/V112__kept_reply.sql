create table kept_reply (
    id          bigint primary key,
    version     integer      not null,
    person_id   bigint       not null references person,
    request_key varchar(100) not null,
    request     varchar(300) not null,
    status      integer      not null,
    location    varchar(500) not null,
    body        text         not null,
    answered_at timestamp with time zone not null,
    unique (person_id, request_key)
);
