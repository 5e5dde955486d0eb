-- The hearings that count (rule 1: those the ministry sent over a committee question; questions under section 20 are
-- outside), with what decides how each counts. What still depends on the moment it is asked has no settled outcome.
create view reported_hearing as
select f.*,
       case
           when f.arrived_at < f.late_from then 'ON_TIME'
           when f.arrived_at is not null then 'LATE'
           when f.cancelled_at < f.late_from then 'CANCELLED'
           when f.cancelled_at is not null then 'LATE'
       end as settled
from (select h.id,
             h.authority_id,
             q.ref,
             q.confidential,
             h.sent_at,
             h.due_day,
             h.due_time,
             h.late_from,
             h.first_day,
             h.first_time,
             h.first_late_from,
             h.cancelled_at,
             (select min(s.received_at)
              from statement s
              where s.hearing_id = h.id
                and (h.cancelled_at is null or s.received_at <= h.cancelled_at)) as arrived_at,
             case when exists (select 1 from sent_back b where b.hearing_id = h.id) then 1 else 0 end as returned
      from hearing h
               join question q on q.id = h.question_id
      where h.parent_id is null
        and q.matter <> 'SECTION_20') f;
