-- Letters that were answered before the system knew them, as the material for search and reuse.

create table filing (
    id         bigint primary key,
    version    integer not null,
    by_id      bigint  not null references person,
    started_at timestamp with time zone not null
);

-- What became of each file.
create table filing_line (
    id        bigint primary key,
    version   integer       not null,
    filing_id bigint        not null references filing,
    file_name varchar(300)  not null,
    verdict   varchar(20)   not null,
    ref       varchar(40)   not null,
    reasons   varchar(4000) not null
);
create index filing_line_by_filing on filing_line (filing_id);

create table old_letter (
    id              bigint primary key,
    version         integer      not null,
    question_id     bigint       not null references question,
    sha256          varchar(64)  not null unique,
    file_name       varchar(300) not null,
    kind            varchar(20)  not null,
    letter_date     date         not null,
    office          varchar(200) not null,
    case_officer    varchar(200) not null,
    case_number     varchar(100) not null,
    document_number varchar(100) not null,
    own_text        text         not null,
    source_text     text         not null,
    filed_at        timestamp with time zone not null,
    unique (question_id, kind, letter_date)
);

-- The place counts through the letter; what an authority quotes from another names the place it stands in.
create table old_statement (
    id           bigint primary key,
    version      integer      not null,
    letter_id    bigint       not null references old_letter,
    place        integer      not null,
    within_place integer,
    authority    varchar(300) not null,
    quoted       boolean      not null,
    content      text         not null,
    unique (letter_id, place)
);
