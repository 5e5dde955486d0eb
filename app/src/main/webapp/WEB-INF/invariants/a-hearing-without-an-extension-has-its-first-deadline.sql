select h.id from hearing h
where h.late_from <> h.first_late_from
  and not exists (select 1 from hearing_extension e where e.hearing_id = h.id)
