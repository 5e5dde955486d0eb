create table closed_day (
    closed_on date primary key,
    name      varchar(100) not null
);

create table question (
    id             bigint primary key,
    version        integer      not null,
    ref            varchar(40)  not null unique,
    matter         varchar(20)  not null,
    committee_id   bigint references committee,
    minister       varchar(100) not null,
    asked_on       date         not null,
    wanted_by      date,
    first_due      date,
    answer_due     date,
    matter_title   varchar(1000) not null,
    question_text  text         not null,
    confidential   boolean      not null,
    received_by_id bigint       not null references person,
    received_at    timestamp with time zone not null
);
create index question_by_due on question (answer_due, id);

create table asker (
    question_id      bigint       not null references question,
    place            integer      not null,
    name             varchar(200) not null,
    party            varchar(20)  not null,
    committee_member boolean      not null,
    primary key (question_id, place)
);

create table allocation (
    id             bigint primary key,
    version        integer not null,
    question_id    bigint  not null references question,
    office_id      bigint  not null references office,
    officer_id     bigint  not null references person,
    by_id          bigint  not null references person,
    allocated_at   timestamp with time zone not null,
    accepted_at    timestamp with time zone,
    refused_at     timestamp with time zone,
    refusal_reason varchar(1000),
    check (accepted_at is null or refused_at is null)
);
create index allocation_by_question on allocation (question_id);
create index allocation_by_officer on allocation (officer_id);

create table due_extension (
    id          bigint primary key,
    version     integer       not null,
    question_id bigint        not null references question,
    old_due     date,
    new_due     date          not null,
    reason      varchar(1000) not null,
    by_id       bigint        not null references person,
    recorded_at timestamp with time zone not null
);
create index due_extension_by_question on due_extension (question_id);

create table answer_given (
    id          bigint primary key,
    version     integer     not null,
    question_id bigint      not null references question,
    kind        varchar(20) not null,
    given_on    date        not null,
    by_id       bigint      not null references person,
    recorded_at timestamp with time zone not null
);
create index answer_given_by_question on answer_given (question_id);

create table ending (
    id          bigint primary key,
    version     integer       not null,
    question_id bigint        not null unique references question,
    kind        varchar(20)   not null,
    ended_on    date          not null,
    reason      varchar(1000) not null,
    receiver    varchar(100)  not null,
    by_id       bigint        not null references person,
    recorded_at timestamp with time zone not null
);
