-- What dk.rettidig.casefile.CaseFile derives from the facts of one question, for all questions at once.

-- The last round of each answer that was not sent yet, where its draft is still the newest and it was not sent back.
create view live_round as
select r.id, r.answer_id, a.question_id,
       case when (select count(*) from decision d where d.round_id = r.id and d.kind = 'SIGNED')
               - (select count(*) from decision d where d.round_id = r.id and d.kind = 'RETURNED_ONE_LEVEL')
               = (select count(*) from round_level l where l.round_id = r.id)
            then 'APPROVED' else 'IN_APPROVAL' end as letter
from approval_round r
join answer a on a.id = r.answer_id
join draft f on f.id = r.draft_id
where a.number > (select count(*) from answer_given g where g.question_id = a.question_id and g.kind = a.kind)
  and r.number = (select max(o.number) from approval_round o where o.answer_id = r.answer_id)
  and f.number = (select max(o.number) from draft o where o.answer_id = r.answer_id)
  and not exists (select 1 from decision d where d.round_id = r.id and d.kind = 'RETURNED_TO_DRAFTER');

-- First-level hearings that count. One waits for its first statement, or for what is missing in the last one.
create view counted_hearing as
select h.id, h.question_id, h.due_day,
       case when not exists (select 1 from statement s where s.hearing_id = h.id)
              or exists (select 1 from sent_back b
                         join statement s on s.id = b.statement_id
                         where b.hearing_id = h.id
                           and not exists (select 1 from statement l
                                           where l.hearing_id = h.id
                                             and (l.received_at > s.received_at
                                                  or (l.received_at = s.received_at and l.number > s.number))))
            then 1 else 0 end as waiting
from hearing h
where h.parent_id is null and h.cancelled_at is null;

create view current_allocation as
select a.question_id, a.office_id, a.officer_id
from allocation a
where a.refused_at is null
  and a.id = (select max(o.id) from allocation o where o.question_id = a.question_id);

create view case_row as
select q.id, q.ref, q.matter, q.question_text, q.asked_on, q.answer_due, q.confidential, q.received_by_id,
       c.abbreviation as committee,
       k.name as asker_name,
       k.party as asker_party,
       o.code as office_code,
       o.name as office_name,
       p.id as officer_id,
       p.name as officer_name,
       coalesce(q.answer_due, date '9999-12-31') as risk_on,
       cast((select count(*) from counted_hearing h where h.question_id = q.id and h.waiting = 1) as integer) as waiting_hearings,
       cast((select count(*) from counted_hearing h where h.question_id = q.id and h.waiting = 0) as integer) as answered_hearings,
       (select min(h.due_day) from counted_hearing h where h.question_id = q.id and h.waiting = 1) as hearing_due,
       case when e.kind is not null
              or exists (select 1 from answer_given g where g.question_id = q.id and g.kind = 'FINAL')
            then true else false end as closed,
       case
           when e.kind is not null then e.kind
           when exists (select 1 from answer_given g where g.question_id = q.id and g.kind = 'FINAL')
               then case when exists (select 1 from answer_given g where g.question_id = q.id and g.kind = 'CORRECTION')
                         then 'CORRECTED' else 'ANSWERED' end
           when exists (select 1 from live_round r where r.question_id = q.id and r.letter = 'APPROVED') then 'APPROVED'
           when exists (select 1 from live_round r where r.question_id = q.id) then 'IN_APPROVAL'
           when exists (select 1 from answer_given g where g.question_id = q.id and g.kind = 'INTERIM') then 'ANSWERED_INTERIM'
           when exists (select 1 from answer a join draft d on d.answer_id = a.id
                        where a.question_id = q.id
                          and a.number > (select count(*) from answer_given g
                                          where g.question_id = a.question_id and g.kind = a.kind)) then 'DRAFTING'
           when exists (select 1 from counted_hearing h where h.question_id = q.id and h.waiting = 1) then 'IN_HEARING'
           when exists (select 1 from counted_hearing h where h.question_id = q.id) then 'DRAFTING'
           when p.id is not null then 'ALLOCATED'
           else 'RECEIVED'
       end as stage
from question q
left join committee c on c.id = q.committee_id
left join asker k on k.question_id = q.id and k.place = 0
left join ending e on e.question_id = q.id
left join current_allocation ca on ca.question_id = q.id
left join office o on o.id = ca.office_id
left join person p on p.id = ca.officer_id;
