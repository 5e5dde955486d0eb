create table reply_address (
    id         bigint primary key,
    version    integer     not null,
    hearing_id bigint      not null unique references hearing,
    code       varchar(40) not null unique
);
