select h.id from hearing h
where h.arrived_at is distinct from (select min(s.received_at) from statement s where s.hearing_id = h.id)
   or h.returned_at is distinct from (select min(b.sent_back_at) from sent_back b where b.hearing_id = h.id)
