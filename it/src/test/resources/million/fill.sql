-- Of 1,000,000 hearings over the ten years before today those numbered from ${from} up to ${to}, and what came of them:
-- four to a question, one in ten sent onward, one in twelve extended, one in twenty never answered, one in fifty
-- withdrawn. Everything follows from
-- the number of the row, so that two runs have the same rows. Numbers begin where the application's do not reach.
insert into question (id, version, ref, matter, minister, asked_on, answer_due, matter_title, question_text, confidential,
                      received_by_id, received_at)
select 1000000000 + n, 1, 'M' || n, case when n % 25 = 0 then 'SECTION_20' else 'GENERAL' end, 'justitsministeren',
       day, day + 28, '', repeat('Vil ministeren oplyse, hvor mange? ', 12), false, p.id, day
from (select n, current_date - 3652 + n * 4 / 274 as day from generate_series(${from} / 4, ${to} / 4 - 1) n) q,
     (select min(id) as id from person) p;

insert into hearing (id, version, question_id, authority_id, parent_id, hearing_text, first_day, first_late_from, due_day,
                     late_from, sent_at, registered_at, cancelled_at, arrived_at, returned_at, by_id, sending_key)
select 1000000000 + n, 1, 1000000000 + n / 4, a.ids[1 + n % array_length(a.ids, 1)],
       case when n % 10 = 9 then 1000000000 + n - 1 end, repeat('Der bedes om en udtalelse til besvarelsen. ', 15),
       day + 9, (day + 10)::timestamp at time zone 'Europe/Copenhagen', day + 9 + longer,
       (day + 10 + longer)::timestamp at time zone 'Europe/Copenhagen', sent, sent,
       case when n % 50 = 7 then sent + interval '2 days' end,
       case when answered then sent + took end, case when answered and n % 16 = 5 then sent + took + interval '1 hour' end,
       p.id, 'million-' || n
from (select h.*, n % 20 <> 3 and n % 50 <> 7 and sent + took < current_timestamp as answered
      from (select n, current_date - 3652 + n / 274 as day, current_date - 3652 + n / 274 + time '10:00' as sent,
                   case when n % 12 = 0 then 5 else 0 end as longer,
                   interval '1 hour' * (n % 10007 * 7919 % 270) as took
            from generate_series(${from}, ${to} - 1) n) h) h,
     (select array_agg(id order by id) as ids from authority where parent_id is null) a,
     (select min(id) as id from person) p;

insert into statement (id, version, hearing_id, number, content, no_remarks, way, received_at, registered_at, by_id)
select id, 1, id, 1, repeat('Rigspolitiet kan oplyse, at der er tale om et skøn. ', 30), false, 'WRITTEN', arrived_at,
       arrived_at, by_id
from hearing where id >= 1000000000 + ${from} and arrived_at is not null and id < 1000000000 + ${to};

insert into hearing_extension (id, version, hearing_id, old_day, old_late_from, due_day, late_from, reason, granted_at,
                               registered_at, by_id)
select id, 1, id, first_day, first_late_from, due_day, late_from, 'Tallene skal hentes.', sent_at + interval '1 day',
       sent_at + interval '1 day', by_id
from hearing where id >= 1000000000 + ${from} and due_day > first_day and id < 1000000000 + ${to};

insert into sent_back (id, version, hearing_id, statement_id, missing, sent_back_at, by_id)
select id, 1, id, id, 'Tallene mangler.', returned_at, by_id
from hearing where id >= 1000000000 + ${from} and returned_at is not null and id < 1000000000 + ${to};
