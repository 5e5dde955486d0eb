create table office (
    id       bigint primary key,
    version  integer      not null,
    code     varchar(40)  not null unique,
    name     varchar(200) not null,
    from_day date         not null,
    to_day   date
);

create table authority (
    id        bigint primary key,
    version   integer      not null,
    code      varchar(40)  not null unique,
    name      varchar(200) not null,
    email     varchar(200) not null,
    parent_id bigint references authority,
    from_day  date         not null,
    to_day    date
);

create table committee (
    id           bigint primary key,
    version      integer      not null,
    abbreviation varchar(10)  not null,
    name         varchar(200) not null,
    email        varchar(200) not null,
    from_day     date         not null,
    to_day       date,
    unique (abbreviation, from_day)
);

create table minister (
    id       bigint primary key,
    version  integer      not null,
    title    varchar(100) not null,
    name     varchar(200) not null,
    from_day date         not null,
    to_day   date
);

create table person (
    id           bigint primary key,
    version      integer      not null,
    name         varchar(200) not null,
    email        varchar(200) not null,
    telephone    varchar(40)  not null,
    office_id    bigint references office,
    authority_id bigint references authority,
    from_day     date         not null,
    to_day       date,
    check (office_id is null or authority_id is null)
);

create table assignment (
    id        bigint primary key,
    version   integer     not null,
    person_id bigint      not null references person,
    role      varchar(40) not null,
    from_day  date        not null,
    to_day    date
);
create index assignment_by_person on assignment (person_id);

create table account (
    id            bigint primary key,
    version       integer      not null,
    user_name     varchar(100) not null unique,
    person_id     bigint       not null references person,
    password_hash varchar(200) not null,
    failures      integer      not null,
    blocked_until timestamp with time zone
);
