-- Lists stay quick whatever was ever asked. The views say the same as before (V651, V652), in a form that a database works
-- out for the rows it shows and no others: a scalar query instead of "exists", which PostgreSQL otherwise answers for all
-- questions at once when it expects to need many.

-- The open ones in each order: open is what has no day.
create index question_open_by_risk on question (closed_on, risk_on, id);
create index question_open_by_day on question (closed_on, asked_on, id);
create index allocation_in_turn on allocation (question_id, id);
create index allocation_by_office on allocation (office_id);

-- People say a reference without its session: "REU alm. del 858".
alter table question add column ref_in_session varchar(40) generated always as (lower(substring(ref from 7))) ${stored};
create index question_by_ref_in_session on question (ref_in_session ${byletters});

drop view case_row;
drop view live_round;
drop view counted_hearing;
drop view current_allocation;

-- The last round of each answer that was not sent yet, where its draft is still the newest and it was not sent back.
create view live_round as
select r.id, r.answer_id, a.question_id,
       case when (select count(*) from decision d where d.round_id = r.id and d.kind = 'SIGNED')
               - (select count(*) from decision d where d.round_id = r.id and d.kind = 'RETURNED_ONE_LEVEL')
               = (select count(*) from round_level l where l.round_id = r.id)
            then 'APPROVED' else 'IN_APPROVAL' end as letter
from answer a
join approval_round r on r.answer_id = a.id
where a.number > (select count(*) from answer_given g where g.question_id = a.question_id and g.kind = a.kind)
  and r.number = (select max(o.number) from approval_round o where o.answer_id = a.id)
  and r.draft_id = (select d.id from draft d where d.answer_id = a.id order by d.number desc fetch first 1 row only)
  and (select count(*) from decision d where d.round_id = r.id and d.kind = 'RETURNED_TO_DRAFTER') = 0;

-- First-level hearings that count. One waits for its first statement, or for what is missing in the last one.
create view counted_hearing as
select h.id, h.question_id, h.due_day,
       case when (select count(*) from statement s where s.hearing_id = h.id) = 0
              or (select count(*) from sent_back b
                  where b.hearing_id = h.id
                    and b.statement_id = (select s.id from statement s where s.hearing_id = h.id
                                          order by s.received_at desc, s.number desc fetch first 1 row only)) > 0
            then 1 else 0 end as waiting
from hearing h
where h.parent_id is null and h.cancelled_at is null;

create view current_allocation as
select a.question_id, a.office_id, a.officer_id
from allocation a
where a.refused_at is null
  and not exists (select 1 from allocation later where later.question_id = a.question_id and later.id > a.id);

create view case_row as
select q.id, q.ref, q.ref_in_session, q.matter, q.question_text, q.asked_on, q.answer_due, q.confidential, q.received_by_id,
       c.abbreviation as committee,
       k.name as asker_name,
       k.party as asker_party,
       o.code as office_code,
       o.name as office_name,
       p.id as officer_id,
       p.name as officer_name,
       q.risk_on,
       cast((select count(*) from counted_hearing h where h.question_id = q.id and h.waiting = 1) as integer) as waiting_hearings,
       cast((select count(*) from counted_hearing h where h.question_id = q.id and h.waiting = 0) as integer) as answered_hearings,
       (select min(h.due_day) from counted_hearing h where h.question_id = q.id and h.waiting = 1) as hearing_due,
       q.closed_on,
       case when q.closed_on is null then false else true end as closed,
       -- The first that is known, as dk.rettidig.casefile.Stage has it.
       coalesce(
           e.kind,
           (select case when max(case when g.kind = 'FINAL' then 1 else 0 end) = 1
                        then case when max(case when g.kind = 'CORRECTION' then 1 else 0 end) = 1
                                  then 'CORRECTED' else 'ANSWERED' end end
            from answer_given g where g.question_id = q.id),
           (select min(r.letter) from live_round r where r.question_id = q.id),
           (select min('ANSWERED_INTERIM') from answer_given g where g.question_id = q.id and g.kind = 'INTERIM'),
           (select min('DRAFTING') from answer a join draft d on d.answer_id = a.id
            where a.question_id = q.id
              and a.number > (select count(*) from answer_given g where g.question_id = a.question_id and g.kind = a.kind)),
           (select case max(h.waiting) when 1 then 'IN_HEARING' when 0 then 'DRAFTING' end
            from counted_hearing h where h.question_id = q.id),
           case when p.id is not null then 'ALLOCATED' else 'RECEIVED' end) as stage
from question q
left join committee c on c.id = q.committee_id
left join asker k on k.question_id = q.id and k.place = 0
left join ending e on e.question_id = q.id
left join current_allocation ca on ca.question_id = q.id
left join office o on o.id = ca.office_id
left join person p on p.id = ca.officer_id;
