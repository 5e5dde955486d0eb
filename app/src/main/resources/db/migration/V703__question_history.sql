-- Who had a question in hand, and who was heard over it: here, or according to an old letter.

create view question_hand as
select a.question_id, o.name as office, p.name as officer
from allocation a
join office o on o.id = a.office_id
join person p on p.id = a.officer_id
where a.refused_at is null
union
select l.question_id, l.office, l.case_officer
from old_letter l
where l.office <> '';

create view question_heard as
select h.question_id, u.name as authority
from hearing h
join authority u on u.id = h.authority_id
where h.parent_id is null
union
select l.question_id, s.authority
from old_statement s
join old_letter l on l.id = s.letter_id
where s.within_place is null;
