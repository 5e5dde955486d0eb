-- When the first statement came and when one was first sent back, kept beside the agreed deadline: so that a period is
-- counted from one index, at a cost that grows with the period and not with the history.
alter table hearing add column arrived_at timestamp with time zone;
alter table hearing add column returned_at timestamp with time zone;
-- Why it came late, chosen from a list by whoever answered.
alter table hearing add column late_reason varchar(40);

update hearing
set arrived_at  = (select min(s.received_at) from statement s where s.hearing_id = hearing.id),
    returned_at = (select min(b.sent_back_at) from sent_back b where b.hearing_id = hearing.id);

create index hearing_by_period on hearing (sent_at, parent_id, authority_id, question_id, late_from, first_late_from,
                                           arrived_at, cancelled_at, returned_at, late_reason);
create index question_by_matter on question (matter, id);

drop view reported_hearing;

-- Every hearing over a committee question (questions under section 20 are outside), with what decides how it counts. What
-- still depends on the moment it is asked has no settled outcome. What came after the hearing fell away is no arrival.
create view hearing_outcome as
select f.*,
       case
           when f.arrived_at < f.late_from then 'ON_TIME'
           when f.arrived_at is not null then 'LATE'
           when f.cancelled_at < f.late_from then 'CANCELLED'
           when f.cancelled_at is not null then 'LATE'
       end as settled
from (select h.id,
             h.parent_id,
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
             case when h.cancelled_at is null or h.arrived_at <= h.cancelled_at then h.arrived_at end as arrived_at,
             h.late_reason,
             case when h.returned_at is null then 0 else 1 end as returned
      from hearing h
               -- An outer join is left out by the database where nothing of the question is asked for.
               left join question q on q.id = h.question_id
      where not exists (select 1 from question s where s.id = h.question_id and s.matter = 'SECTION_20')) f;

-- Rule 1: those the ministry sent itself.
create view reported_hearing as
select * from hearing_outcome where parent_id is null;
