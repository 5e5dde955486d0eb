-- What Folketingets åbne data says, kept beside what we have.

create table parliament_session (
    id        bigint primary key,
    version   integer      not null,
    number    integer      not null unique,
    code      varchar(20)  not null,
    title     varchar(200) not null,
    from_day  date         not null,
    to_day    date
);

-- Committees, parties and members.
create table parliament_actor (
    id        bigint primary key,
    version   integer      not null,
    number    integer      not null unique,
    kind      varchar(20)  not null,
    short     varchar(200) not null,
    name      varchar(500) not null,
    from_day  date,
    to_day    date
);
create index parliament_actor_by_name on parliament_actor (name);

-- A member of a party for a time.
create table parliament_tie (
    id          bigint primary key,
    version     integer not null,
    number      integer not null unique,
    from_number integer not null,
    to_number   integer not null,
    from_day    date,
    to_day      date
);
create index parliament_tie_from on parliament_tie (from_number);
create index parliament_tie_to on parliament_tie (to_number);

create table parliament_question (
    id            bigint primary key,
    version       integer       not null,
    document      integer       not null unique,
    question_id   bigint        not null unique references question,
    minister      varchar(500)  not null,
    asked_on      date          not null,
    matter_title  varchar(1000) not null,
    question_text text          not null,
    askers        varchar(4000) not null,
    withdrawn     boolean       not null,
    answers       varchar(4000) not null
);

-- What an officer should know of a question, from Parliament's side.
create table parliament_notice (
    id          bigint primary key,
    version     integer       not null,
    question_id bigint        not null references question,
    kind        varchar(40)   not null,
    detail      varchar(1000) not null,
    noticed_at  timestamp with time zone not null,
    settled_at  timestamp with time zone,
    settled_by_id bigint references person,
    unique (question_id, kind, detail)
);

-- How far each kind of row is fetched; a run that died goes on from here.
create table feed_position (
    id            bigint primary key,
    version       integer     not null,
    stream        varchar(20) not null unique,
    whole         boolean     not null,
    last_number   integer     not null,
    changed_at    varchar(40) not null,
    changed_number integer    not null
);

create table feed_run (
    id         bigint primary key,
    version    integer not null,
    started_at timestamp with time zone not null,
    ended_at   timestamp with time zone,
    outcome    varchar(20),
    reason     varchar(1000) not null,
    created    integer not null,
    changed    integer not null,
    errors     integer not null
);

create table feed_error (
    id       bigint primary key,
    version  integer       not null,
    run_id   bigint        not null references feed_run,
    document integer       not null,
    message  varchar(1000) not null
);
create index feed_error_by_run on feed_error (run_id);

create table feed_lease (
    name       varchar(20) primary key,
    holder     varchar(40) not null,
    held_until timestamp with time zone not null
);

create table feed_alarm (
    id        bigint primary key,
    version   integer not null,
    raised_at timestamp with time zone not null
);
