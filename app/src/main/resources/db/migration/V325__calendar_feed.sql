-- A calendar subscribes to its owner's deadlines by an address. Only the hash of its secret is kept.
create table calendar_feed (
    id         bigint primary key,
    version    integer     not null,
    person_id  bigint      not null references person,
    token_hash varchar(64) not null unique,
    made_at    timestamp with time zone not null,
    ended_at   timestamp with time zone
);
create index calendar_feed_by_person on calendar_feed (person_id);
