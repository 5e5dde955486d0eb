-- A letter that came back from Word: read and shown, and no draft before somebody takes its changes over.
create table word_edit (
    id          bigint primary key,
    version     integer not null,
    draft_id    bigint  not null references draft,
    content     text    not null,
    findings    text    not null,
    settled     boolean not null,
    by_id       bigint  not null references person,
    uploaded_at timestamp with time zone not null,
    taken_at    timestamp with time zone
);
create index word_edit_by_draft on word_edit (draft_id);
