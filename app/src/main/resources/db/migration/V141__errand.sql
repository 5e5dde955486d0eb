-- What somebody asked for that may last: wanted, seen alive, perhaps asked to stop, ended. How it stands follows from that.
create table errand (
    id             bigint primary key,
    version        integer       not null,
    person_id      bigint        not null references person,
    words          varchar(100)  not null,
    action         varchar(300)  not null,
    form           text          not null,
    back           varchar(2000) not null,
    wanted_at      timestamp with time zone not null,
    seen_at        timestamp with time zone not null,
    parts          integer,
    taken          integer       not null,
    stop_wanted_at timestamp with time zone,
    ended_at       timestamp with time zone,
    ending         varchar(20),
    reason         varchar(1000) not null,
    page           varchar(300),
    file_name      varchar(200),
    media_type     varchar(100),
    check ((ended_at is null) = (ending is null)),
    check (ending is null or (ending = 'DONE') = (page is not null or file_name is not null))
);
create index errand_by_person on errand (person_id);
create index errand_by_age on errand (wanted_at);

-- A file as it was written, some hundred kilobytes a row.
create table errand_piece (
    id        bigint primary key,
    version   integer  not null,
    errand_id bigint   not null references errand,
    number    integer  not null,
    content   ${bytes} not null,
    unique (errand_id, number)
);
