-- Nearly all questions that were ever asked are closed. A list of the open ones must not look through them: the day stands
-- with the question, and an index leads to those that have none.
alter table question add column closed_on date;
update question
set closed_on = coalesce((select min(g.given_on) from answer_given g where g.question_id = question.id and g.kind = 'FINAL'),
                         (select e.ended_on from ending e where e.question_id = question.id));
alter table question add column risk_on date generated always as (coalesce(answer_due, date '9999-12-31')) ${stored};
create index question_by_closing on question (closed_on);
create index question_by_risk on question (risk_on, id);
create index question_by_day on question (asked_on, id);

drop view case_row;
create view case_row as
select q.id, q.ref, q.matter, q.question_text, q.asked_on, q.answer_due, q.confidential, q.received_by_id,
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
