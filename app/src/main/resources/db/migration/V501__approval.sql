create table route_level (
    id                  bigint primary key,
    version             integer     not null,
    office_id           bigint references office,
    kind                varchar(20) not null,
    level               varchar(30) not null,
    working_days_before integer     not null,
    from_day            date        not null,
    to_day              date
);

create table deputy (
    id               bigint primary key,
    version          integer not null,
    person_id        bigint  not null references person,
    stands_in_for_id bigint  not null references person,
    from_day         date    not null,
    to_day           date,
    check (person_id <> stands_in_for_id)
);
create index deputy_by_person on deputy (person_id);

create table frozen_letter (
    id          bigint primary key,
    version     integer      not null,
    title       varchar(500) not null,
    letter_date date         not null,
    docx        ${bytes}     not null,
    pdf         ${bytes}     not null,
    docx_sha256 varchar(64)  not null,
    pdf_sha256  varchar(64)  not null,
    frozen_at   timestamp with time zone not null
);

create table approval_round (
    id              bigint primary key,
    version         integer not null,
    answer_id       bigint  not null references answer,
    draft_id        bigint  not null references draft,
    number          integer not null,
    letter_id       bigint  not null unique references frozen_letter,
    submitted_by_id bigint  not null references person,
    submitted_at    timestamp with time zone not null,
    unique (answer_id, number)
);

create table round_level (
    id       bigint primary key,
    version  integer     not null,
    round_id bigint      not null references approval_round,
    place    integer     not null,
    level    varchar(30) not null,
    due_on   date,
    unique (round_id, place)
);

create table decision (
    id              bigint primary key,
    version         integer       not null,
    round_id        bigint        not null references approval_round,
    number          integer       not null,
    place           integer       not null,
    kind            varchar(30)   not null,
    by_id           bigint        not null references person,
    on_behalf_of_id bigint references person,
    note            varchar(2000) not null,
    decided_at      timestamp with time zone not null,
    unique (round_id, number)
);

-- Our rule, to be changed by each ministry: every level for a final answer and a correction, a shorter way for an interim one.
insert into route_level (id, version, office_id, kind, level, working_days_before, from_day, to_day) values
    (-1, 1, null, 'FINAL', 'HEAD_OF_OFFICE', 4, date '2000-01-01', null),
    (-2, 1, null, 'FINAL', 'HEAD_OF_DIVISION', 3, date '2000-01-01', null),
    (-3, 1, null, 'FINAL', 'PERMANENT_SECRETARY', 2, date '2000-01-01', null),
    (-4, 1, null, 'FINAL', 'MINISTER', 1, date '2000-01-01', null),
    (-5, 1, null, 'CORRECTION', 'HEAD_OF_OFFICE', 4, date '2000-01-01', null),
    (-6, 1, null, 'CORRECTION', 'HEAD_OF_DIVISION', 3, date '2000-01-01', null),
    (-7, 1, null, 'CORRECTION', 'PERMANENT_SECRETARY', 2, date '2000-01-01', null),
    (-8, 1, null, 'CORRECTION', 'MINISTER', 1, date '2000-01-01', null),
    (-9, 1, null, 'INTERIM', 'HEAD_OF_OFFICE', 2, date '2000-01-01', null),
    (-10, 1, null, 'INTERIM', 'MINISTER', 1, date '2000-01-01', null);
