select question_id from answer_given where kind = 'FINAL' group by question_id having count(*) > 1
