create table reminder_rule (
    id           bigint primary key,
    version      integer      not null,
    authority_id bigint       not null unique references authority,
    day_offsets  varchar(100) not null
);
