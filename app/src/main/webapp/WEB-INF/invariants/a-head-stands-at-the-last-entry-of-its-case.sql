select h.case_ref from journal_head h
where h.number <> (select count(*) from journal_entry e where e.case_ref = h.case_ref)
