create table remark (
    id          bigint primary key,
    version     integer       not null,
    question_id bigint        not null references question,
    words       varchar(2000) not null,
    by_id       bigint        not null references person,
    made_at     timestamp with time zone not null
);
create index remark_by_question on remark (question_id, made_at);
