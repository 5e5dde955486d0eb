create table hearing_waiver (
    id          bigint primary key,
    version     integer       not null,
    question_id bigint        not null references question,
    number      integer       not null,
    reason      varchar(1000) not null,
    by_id       bigint        not null references person,
    decided_at  timestamp with time zone not null,
    ended_at    timestamp with time zone,
    unique (question_id, number)
);
