select d.id from dispatch d
    join approval_round r on r.id = d.round_id
    join frozen_letter f on f.id = r.letter_id
where d.pdf_sha256 <> f.pdf_sha256 or d.docx_sha256 <> f.docx_sha256
