select hearing_id from reminder where by_id is null
group by hearing_id, cast(sent_at as date) having count(*) > 1
