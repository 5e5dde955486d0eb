select h.id from hearing h join ending e on e.question_id = h.question_id
where h.cancelled_at is null and h.parent_id is null
  and not exists (select 1 from statement s where s.hearing_id = h.id)
