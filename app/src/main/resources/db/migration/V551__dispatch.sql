create table dispatch (
    id          bigint primary key,
    version     integer      not null,
    round_id    bigint       not null unique references approval_round,
    way         varchar(10)  not null,
    sent_on     date         not null,
    receiver    varchar(300) not null,
    mail_id     bigint unique references outgoing_mail,
    docx_sha256 varchar(64)  not null,
    pdf_sha256  varchar(64)  not null,
    by_id       bigint       not null references person,
    recorded_at timestamp with time zone not null
);
