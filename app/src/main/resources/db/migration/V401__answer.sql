create table letterhead (
    id       bigint primary key,
    version  integer      not null,
    ministry varchar(100) not null,
    mark     varchar(100) not null,
    address  text         not null,
    from_day date         not null,
    to_day   date
);

create table phrase (
    id           bigint primary key,
    version      integer       not null,
    topic        varchar(100)  not null,
    voice        varchar(10)   not null,
    authority_id bigint references authority,
    words        varchar(2000) not null,
    from_day     date          not null,
    to_day       date
);

create table answer (
    id          bigint primary key,
    version     integer     not null,
    question_id bigint      not null references question,
    kind        varchar(20) not null,
    number      integer     not null,
    unique (question_id, kind, number)
);

create table draft (
    id              bigint primary key,
    version         integer     not null,
    answer_id       bigint      not null references answer,
    number          integer     not null,
    content         text        not null,
    voice           varchar(10) not null,
    letter_date     date,
    case_number     varchar(40) not null,
    document_number varchar(40) not null,
    expected_on     date,
    by_id           bigint      not null references person,
    written_at      timestamp with time zone not null,
    unique (answer_id, number)
);

create table quotation (
    id           bigint primary key,
    version      integer not null,
    draft_id     bigint  not null references draft,
    place        integer not null,
    statement_id bigint  not null references statement,
    unique (draft_id, place)
);

-- What the Ministry of Justice writes, to be changed by whoever uses the product elsewhere. The sequence hands out positive
-- numbers, so these rows have negative ones.
insert into letterhead (id, version, ministry, mark, address, from_day, to_day) values
    (-1, 1, 'Justitsministeriet', 'JUSTITSMINISTERIET', 'Christiansborg Slot 1
1218 København K
DK Danmark', date '2000-01-01', date '2018-12-31'),
    (-2, 1, 'Justitsministeriet', 'JUSTITSMINISTERIET', 'Christiansborg
1240 København K
DK Danmark', date '2019-01-01', null);

insert into phrase (id, version, topic, voice, authority_id, words, from_day, to_day) values
    (-1, 1, 'Indledning', 'MINISTRY', null, '{ministerium} har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra {myndighed}, der har oplyst følgende:', date '2000-01-01', null),
    (-2, 1, 'Indledning', 'MINISTER', null, 'Jeg har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra {myndighed}, der har oplyst følgende:', date '2000-01-01', null),
    (-3, 1, 'Afslutning', 'MINISTRY', null, '{ministerium} kan henholde sig til det oplyste.', date '2000-01-01', null),
    (-4, 1, 'Afslutning', 'MINISTER', null, 'Jeg kan henholde mig til det oplyste.', date '2000-01-01', null);
