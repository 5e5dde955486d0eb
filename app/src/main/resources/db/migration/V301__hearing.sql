create table hearing (
    id              bigint primary key,
    version         integer      not null,
    question_id     bigint       not null references question,
    authority_id    bigint       not null references authority,
    parent_id       bigint references hearing,
    hearing_text    text         not null,
    first_day       date         not null,
    first_time      time,
    first_late_from timestamp with time zone not null,
    due_day         date         not null,
    due_time        time,
    late_from       timestamp with time zone not null,
    internal_due    date,
    sent_at         timestamp with time zone not null,
    registered_at   timestamp with time zone not null,
    cancelled_at    timestamp with time zone,
    by_id           bigint       not null references person,
    sending_key     varchar(200) not null unique
);
create index hearing_by_question on hearing (question_id);
create index hearing_by_parent on hearing (parent_id);
create index hearing_by_due on hearing (late_from, id);
create index hearing_by_sent on hearing (authority_id, sent_at);

create table statement_file (
    id         bigint primary key,
    version    integer      not null,
    file_name  varchar(200) not null,
    media_type varchar(100) not null,
    sha256     varchar(64)  not null,
    content    ${bytes}     not null
);

create table statement (
    id            bigint primary key,
    version       integer     not null,
    hearing_id    bigint      not null references hearing,
    number        integer     not null,
    content       text        not null,
    no_remarks    boolean     not null,
    way           varchar(20) not null,
    file_id       bigint references statement_file,
    received_at   timestamp with time zone not null,
    registered_at timestamp with time zone not null,
    by_id         bigint      not null references person,
    unique (hearing_id, number)
);
create index statement_by_arrival on statement (hearing_id, received_at);

create table hearing_extension (
    id            bigint primary key,
    version       integer       not null,
    hearing_id    bigint        not null references hearing,
    old_day       date          not null,
    old_time      time,
    old_late_from timestamp with time zone not null,
    due_day       date          not null,
    due_time      time,
    late_from     timestamp with time zone not null,
    reason        varchar(1000) not null,
    granted_at    timestamp with time zone not null,
    registered_at timestamp with time zone not null,
    by_id         bigint        not null references person
);
create index hearing_extension_by_hearing on hearing_extension (hearing_id);

create table extension_request (
    id             bigint primary key,
    version        integer       not null,
    hearing_id     bigint        not null references hearing,
    due_day        date          not null,
    due_time       time,
    late_from      timestamp with time zone not null,
    reason         varchar(1000) not null,
    asked_at       timestamp with time zone not null,
    by_id          bigint        not null references person,
    refused_at     timestamp with time zone,
    refusal_reason varchar(1000)
);
create index extension_request_by_hearing on extension_request (hearing_id);

create table sent_back (
    id           bigint primary key,
    version      integer not null,
    hearing_id   bigint  not null references hearing,
    statement_id bigint  not null references statement,
    missing      text    not null,
    sent_back_at timestamp with time zone not null,
    by_id        bigint  not null references person,
    unique (statement_id)
);
create index sent_back_by_hearing on sent_back (hearing_id);

create table reminder (
    id         bigint primary key,
    version    integer       not null,
    hearing_id bigint        not null references hearing,
    note       varchar(1000) not null,
    sent_at    timestamp with time zone not null,
    by_id      bigint references person
);
create index reminder_by_hearing on reminder (hearing_id);
