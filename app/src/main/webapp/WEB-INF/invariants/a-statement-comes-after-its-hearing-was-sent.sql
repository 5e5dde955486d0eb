select s.id from statement s join hearing h on h.id = s.hearing_id where s.received_at < h.sent_at
