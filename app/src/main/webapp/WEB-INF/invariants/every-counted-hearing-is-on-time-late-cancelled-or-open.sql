select id from reported_hearing
where settled is not null and settled not in ('ON_TIME', 'LATE', 'CANCELLED')
   or settled is null and (arrived_at is not null or cancelled_at is not null)
