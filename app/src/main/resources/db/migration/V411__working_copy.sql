create table working_copy (
    id              bigint primary key,
    version         integer     not null,
    question_id     bigint      not null references question,
    person_id       bigint      not null references person,
    kind            varchar(20) not null,
    base_number     integer     not null,
    words           text        not null,
    voice           varchar(10) not null,
    letter_date     date,
    case_number     varchar(40) not null,
    document_number varchar(40) not null,
    expected_on     date,
    saved_at        timestamp with time zone not null,
    unique (question_id, person_id)
);
