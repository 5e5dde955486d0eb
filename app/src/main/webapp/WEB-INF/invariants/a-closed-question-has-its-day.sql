select q.ref from question q
where (q.closed_on is not null)
   <> (exists (select 1 from answer_given g where g.question_id = q.id and g.kind = 'FINAL')
       or exists (select 1 from ending e where e.question_id = q.id))
