create table login_session (
    id         bigint primary key,
    version    integer     not null,
    token_hash varchar(64) not null unique,
    person_id  bigint      not null references person,
    began_at   timestamp with time zone not null,
    seen_at    timestamp with time zone not null
);

create table access_token (
    id         bigint primary key,
    version    integer      not null,
    token_hash varchar(64)  not null unique,
    name       varchar(100) not null,
    person_id  bigint       not null references person,
    made_at    timestamp with time zone not null,
    ended_at   timestamp with time zone
);
