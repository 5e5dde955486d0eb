select case_ref from journal_entry group by case_ref having count(*) <> max(number) or min(number) <> 1
