-- For a tool that makes its own reports: to be read and nothing else, and named to nobody who may not know. docs/report.md
-- describes every column.
create view bi_hearing as
select h.id,
       case when h.confidential then null else h.ref end as ref,
       a.code as authority_code,
       a.name as authority_name,
       case when h.parent_id is null then true else false end as first_level,
       h.sent_at,
       h.due_day,
       h.due_time,
       h.late_from,
       h.first_day,
       h.first_time,
       h.first_late_from,
       h.arrived_at,
       h.cancelled_at,
       case when h.returned = 1 then true else false end as sent_back,
       case
           when h.settled is not null then h.settled
           when h.late_from <= current_timestamp then 'LATE'
           else 'WAITING'
       end as outcome,
       h.late_reason
from hearing_outcome h
         join authority a on a.id = h.authority_id;

create view bi_answer as
select id,
       case when confidential then null else ref end as ref,
       committee,
       office_code,
       office_name,
       asked_on,
       answer_due,
       interim_on,
       final_on,
       ended_on
from reported_answer;
