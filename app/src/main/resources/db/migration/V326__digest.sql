-- Who wants the day's deadlines in one mail, and when the last one was made.
create table digest (
    id        bigint primary key,
    version   integer not null,
    person_id bigint  not null unique references person,
    wanted    boolean not null,
    made_on   date
);
