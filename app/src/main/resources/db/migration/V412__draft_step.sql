-- Everybody who writes one answer types in one working copy; of several the latest stays. It grows by steps, and whoever
-- writes a step's number first was first: on any number of nodes.
delete from working_copy where exists (
    select 1 from working_copy later
    where later.question_id = working_copy.question_id
      and (later.saved_at > working_copy.saved_at
           or (later.saved_at = working_copy.saved_at and later.id > working_copy.id)));
alter table working_copy add column from_number integer default 0 not null;
alter table working_copy add column steps integer default 0 not null;
update working_copy set from_number = base_number;
create unique index working_copy_question on working_copy (question_id);

create table draft_step (
    draft_id   bigint      not null references working_copy,
    version    integer     not null,
    client     varchar(40) not null,
    step       text        not null,
    by_id      bigint      not null references person,
    written_at timestamp with time zone not null,
    primary key (draft_id, version)
);
