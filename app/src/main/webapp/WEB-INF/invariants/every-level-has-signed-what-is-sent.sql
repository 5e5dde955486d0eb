select d.id from dispatch d
where (select count(*) from decision s where s.round_id = d.round_id and s.kind = 'SIGNED')
    < (select count(*) from round_level l where l.round_id = d.round_id)
