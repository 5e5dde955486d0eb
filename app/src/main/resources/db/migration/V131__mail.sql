create table outgoing_mail (
    id          bigint primary key,
    version     integer      not null,
    case_ref    varchar(40)  not null,
    sent_to     varchar(500) not null,
    subject     varchar(500) not null,
    mail_text   text         not null,
    queued_at   timestamp with time zone not null,
    next_try_at timestamp with time zone not null,
    tries       integer      not null,
    last_error  varchar(500),
    sent_at     timestamp with time zone,
    given_up_at timestamp with time zone,
    check (sent_at is null or given_up_at is null)
);
create index outgoing_mail_by_case on outgoing_mail (case_ref);
create index outgoing_mail_waiting on outgoing_mail (next_try_at, sent_at, given_up_at);

create table enclosure (
    id         bigint primary key,
    version    integer      not null,
    mail_id    bigint references outgoing_mail,
    file_name  varchar(200) not null,
    media_type varchar(100) not null,
    content    ${bytes}     not null
);
create index enclosure_by_mail on enclosure (mail_id);
