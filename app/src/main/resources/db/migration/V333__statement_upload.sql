-- A file whose text was taken out and shown, and that was not given yet.
create table statement_upload (
    id          bigint primary key,
    version     integer     not null,
    hearing_id  bigint      not null references hearing,
    content     text        not null,
    no_remarks  boolean     not null,
    way         varchar(20) not null,
    file_id     bigint references statement_file,
    late_reason varchar(40),
    received_at timestamp with time zone,
    by_id       bigint      not null references person,
    uploaded_at timestamp with time zone not null,
    given_at    timestamp with time zone
);
create index statement_upload_by_hearing on statement_upload (hearing_id);
