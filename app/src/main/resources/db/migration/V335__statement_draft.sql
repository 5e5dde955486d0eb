-- What an authority is still writing. Nobody outside it sees it; it ends when the words are given, or thrown away.
create table statement_draft (
    id           bigint primary key,
    version      integer not null,
    hearing_id   bigint  not null references hearing,
    text         text    not null,
    by_id        bigint  not null references person,
    saved_at     timestamp with time zone not null,
    used_at      timestamp with time zone,
    discarded_at timestamp with time zone,
    check (used_at is null or discarded_at is null)
);
create index statement_draft_by_hearing on statement_draft (hearing_id);
