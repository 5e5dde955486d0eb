-- The stage of every open question is worked out to count the choices above a work list. The view says the same as before
-- (V655) with fewer looks into other tables: what is closed has its day on the question, and one look at a question's letters
-- tells how far they have come.

drop view case_row;
drop view live_round;

-- A letter that is written and not sent. How far it has come: 1 draft, 2 in approval, 3 approved.
create view letter_in_work as
select a.id as answer_id, a.question_id,
       coalesce((select case when (select count(*) from decision d where d.round_id = r.id and d.kind = 'SIGNED')
                                - (select count(*) from decision d where d.round_id = r.id and d.kind = 'RETURNED_ONE_LEVEL')
                                = (select count(*) from round_level l where l.round_id = r.id)
                             then 3 else 2 end
                 from approval_round r
                 where r.answer_id = a.id
                   and r.number = (select max(o.number) from approval_round o where o.answer_id = a.id)
                   and r.draft_id = (select d.id from draft d where d.answer_id = a.id order by d.number desc fetch first 1 row only)
                   and (select count(*) from decision d where d.round_id = r.id and d.kind = 'RETURNED_TO_DRAFTER') = 0),
                1) as come
from answer a
where a.number > (select count(*) from answer_given g where g.question_id = a.question_id and g.kind = a.kind)
  and (select count(*) from draft d where d.answer_id = a.id) > 0;

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
       cast((select max(w.come) from letter_in_work w where w.question_id = q.id) as integer) as letter_in_work,
       (select min(h.due_day) from counted_hearing h where h.question_id = q.id and h.waiting = 1) as hearing_due,
       q.closed_on,
       case when q.closed_on is null then false else true end as closed,
       -- The first that is known, as dk.rettidig.casefile.Stage has it.
       coalesce(
           e.kind,
           case when q.closed_on is not null
                then (select case when count(*) > 0 then 'CORRECTED' else 'ANSWERED' end
                      from answer_given g where g.question_id = q.id and g.kind = 'CORRECTION') end,
           (select case max(w.come)
                   when 3 then 'APPROVED'
                   when 2 then 'IN_APPROVAL'
                   when 1 then case when (select count(*) from answer_given g where g.question_id = q.id and g.kind = 'INTERIM') > 0
                                    then 'ANSWERED_INTERIM' else 'DRAFTING' end end
            from letter_in_work w where w.question_id = q.id),
           (select min('ANSWERED_INTERIM') from answer_given g where g.question_id = q.id and g.kind = 'INTERIM'),
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
