select d.id from decision d join approval_round r on r.id = d.round_id
where d.kind = 'SIGNED' and d.by_id = r.submitted_by_id
