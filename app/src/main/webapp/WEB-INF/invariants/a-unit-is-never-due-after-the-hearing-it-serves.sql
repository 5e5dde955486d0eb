select c.id from hearing c join hearing p on p.id = c.parent_id where c.first_late_from > p.late_from
