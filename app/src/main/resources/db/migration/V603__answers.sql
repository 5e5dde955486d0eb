-- Every committee question with the days that decide whether Parliament was answered in time.
create view reported_answer as
select q.id,
       q.ref,
       q.confidential,
       c.abbreviation as committee,
       o.code as office_code,
       o.name as office_name,
       q.asked_on,
       q.answer_due,
       (select min(g.given_on) from answer_given g where g.question_id = q.id and g.kind = 'INTERIM') as interim_on,
       (select min(g.given_on) from answer_given g where g.question_id = q.id and g.kind = 'FINAL') as final_on,
       e.ended_on
from question q
         left join committee c on c.id = q.committee_id
         left join allocation a
                   on a.id = (select max(l.id) from allocation l where l.question_id = q.id) and a.refused_at is null
         left join office o on o.id = a.office_id
         left join ending e on e.question_id = q.id
where q.matter <> 'SECTION_20';

create index question_by_asking on question (asked_on, id);
