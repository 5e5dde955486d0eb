-- A contributor without an account answers by a link in a mail. Only the hash of its secret is kept.
create table invitation (
    id         bigint primary key,
    version    integer      not null,
    hearing_id bigint       not null references hearing,
    token_hash varchar(64)  not null unique,
    sent_to    varchar(320) not null,
    made_at    timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    opened_at  timestamp with time zone,
    used_at    timestamp with time zone,
    ended_at   timestamp with time zone
);
create index invitation_by_hearing on invitation (hearing_id);

-- Whoever answers by a link or by mail need not be a person of the register.
alter table statement add sender varchar(320);
alter table statement alter column by_id drop not null;
alter table statement add constraint statement_has_a_sender check (by_id is not null or sender is not null);
