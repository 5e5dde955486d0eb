create table journal_head (
    case_ref varchar(40) primary key,
    number   integer     not null,
    hash     varchar(64) not null
);

create table journal_entry (
    id          bigint primary key,
    version     integer      not null,
    case_ref    varchar(40)  not null references journal_head,
    number      integer      not null,
    recorded_at timestamp with time zone not null,
    happened_at timestamp with time zone not null,
    person_id   bigint references person,
    person_name varchar(200) not null,
    kind        varchar(60)  not null,
    title       varchar(500) not null,
    direction   varchar(10)  not null,
    counterpart varchar(300) not null,
    hash        varchar(64)  not null,
    unique (case_ref, number)
);
create index journal_entry_by_time on journal_entry (recorded_at);

create table journal_checkpoint (
    id       bigint primary key,
    version  integer     not null,
    number   integer     not null unique,
    taken_at timestamp with time zone not null,
    heads    text        not null,
    hash     varchar(64) not null
);
