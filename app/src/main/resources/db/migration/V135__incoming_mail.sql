-- Every mail that was read, once: the id it came with is unique.
create table incoming_mail (
    id         bigint primary key,
    version    integer      not null,
    message_id varchar(500) not null unique,
    sent_from  varchar(320) not null,
    subject    varchar(500) not null,
    kind       varchar(20)  not null,
    arrived_at timestamp with time zone not null,
    read_at    timestamp with time zone not null,
    case_ref   varchar(40),
    concerns   varchar(100)
);
alter table outgoing_mail add reply_to varchar(320);
