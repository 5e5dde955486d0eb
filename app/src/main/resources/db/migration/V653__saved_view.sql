create table saved_view (
    id            bigint primary key,
    version       integer       not null,
    person_id     bigint        not null references person,
    name          varchar(60)   not null,
    list_name     varchar(20)   not null,
    address_query varchar(1000) not null
);
create index saved_view_by_person on saved_view (person_id, list_name);
