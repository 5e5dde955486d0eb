-- The overview's numbers, straight from the tables.
select date_trunc('quarter', h.sent_at at time zone 'Europe/Copenhagen'), h.authority_id,
       count(*),
       count(*) filter (where h.arrived_at < h.late_from),
       count(*) filter (where h.arrived_at >= h.late_from
           or h.arrived_at is null and (h.cancelled_at >= h.late_from or h.cancelled_at is null and h.late_from <= now())),
       count(*) filter (where h.arrived_at is null and h.cancelled_at is null and h.late_from > now()),
       count(*) filter (where h.arrived_at is null and h.cancelled_at < h.late_from),
       count(*) filter (where h.arrived_at < h.first_late_from),
       count(h.arrived_at),
       count(h.arrived_at) filter (where h.returned_at is null)
from hearing h
where h.parent_id is null
  and not exists (select 1 from question q where q.id = h.question_id and q.matter = 'SECTION_20')
  and h.sent_at >= (date_trunc('quarter', now() at time zone 'Europe/Copenhagen') - interval '21 months')
      at time zone 'Europe/Copenhagen'
  and h.sent_at < (date_trunc('quarter', now() at time zone 'Europe/Copenhagen') + interval '3 months')
      at time zone 'Europe/Copenhagen'
group by 1, 2;

-- How many days it took, this year and this quarter.
select percentile_disc(array [0.5, 0.9]) within group (order by d.days),
       percentile_disc(array [0.5, 0.9]) within group (order by d.days)
           filter (where d.sent_on >= date_trunc('quarter', now() at time zone 'Europe/Copenhagen')::date)
from (select (h.sent_at at time zone 'Europe/Copenhagen')::date as sent_on,
             (h.arrived_at at time zone 'Europe/Copenhagen')::date
                 - (h.sent_at at time zone 'Europe/Copenhagen')::date as days
      from hearing h
      where h.parent_id is null
        and not exists (select 1 from question q where q.id = h.question_id and q.matter = 'SECTION_20')
        and h.arrived_at is not null
        and h.sent_at >= date_trunc('year', now() at time zone 'Europe/Copenhagen') at time zone 'Europe/Copenhagen'
        and h.sent_at < (date_trunc('year', now() at time zone 'Europe/Copenhagen') + interval '1 year')
            at time zone 'Europe/Copenhagen') d;
