package dk.rettidig.it.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** Questions beside those of the sample: 1,500 are open, three of five were heard, all others answered. */
final class ManyQuestions {

    private static final String QUESTIONS =
            """
            insert into question (id, version, ref, matter, committee_id, minister, asked_on, first_due, answer_due,
                                  matter_title, question_text, confidential, received_by_id, received_at, closed_on)
            select 10000000 + n, 1, (19000 + n / 10000) || '-REU-' || (n % 10000 + 1), 'GENERAL',
                   (select min(id) from committee), 'justitsministeren', asked, asked + 28, asked + 28, '',
                   'Vil ministeren redegøre for sag nr. ' || n || ' om '
                       || (array['politiets brug af droner', 'sagsbehandlingstider', 'isolation i arresthuse',
                                 'peberspray', 'overfaldsalarmer', 'våbentilladelser'])[n % 6 + 1]
                       || repeat(', herunder om udviklingen i kredsene er den samme som i de foregående år', 4) || '?',
                   false, (select min(id) from person), asked::timestamp at time zone 'Europe/Copenhagen',
                   case when n > 1500 then asked + 27 end
            from (select n, current_date - case when n <= 1500 then n % 30 else 30 + n / 41 end as asked
                  from generate_series(1, ${count}) n) made
            """;

    private static final String ASKERS =
            """
            insert into asker (question_id, place, name, party, committee_member)
            select id, 0, (array['Sofie Kjær', 'Morten Bech', 'Lis Ankersen', 'Bo Lykke'])[id % 4 + 1], 'X', true
            from question where id > 10000000
            """;

    private static final String ALLOCATIONS =
            """
            insert into allocation (id, version, question_id, office_id, officer_id, by_id, allocated_at, accepted_at)
            select q.id + 10000000, 1, q.id, p.office_id, p.id, p.id, q.received_at, q.received_at
            from question q
            join (select id, office_id, row_number() over (order by id) - 1 as place, count(*) over () as many
                  from person where office_id is not null) p on p.place = q.id % p.many
            where q.id > 10000000
            """;

    private static final String HEARINGS =
            """
            insert into hearing (id, version, question_id, authority_id, hearing_text, first_day, first_late_from, due_day,
                                 late_from, sent_at, registered_at, by_id, sending_key)
            select q.id + 20000000, 1, q.id, (select min(id) from authority), '', q.asked_on + 14,
                   q.received_at + interval '15 days', q.asked_on + 14, q.received_at + interval '15 days',
                   q.received_at, q.received_at, q.received_by_id, 'load-' || q.id
            from question q where q.id > 10000000 and q.id % 5 < 3
            """;

    private static final String STATEMENTS =
            """
            insert into statement (id, version, hearing_id, number, content, no_remarks, way, received_at, registered_at, by_id)
            select h.id + 20000000, 1, h.id, 1, 'Rigspolitiet har ingen bemærkninger.', false, 'WRITTEN',
                   h.sent_at + interval '10 days', h.sent_at + interval '10 days', h.by_id
            from hearing h join question q on q.id = h.question_id
            where h.id > 20000000 and (q.closed_on is not null or q.asked_on < current_date - 12)
            """;

    private static final String ARRIVED =
            """
            update hearing h set arrived_at = s.received_at from statement s where s.hearing_id = h.id and h.id > 20000000
            """;

    private static final String DRAFTED =
            """
            insert into answer (id, version, question_id, kind, number)
            select q.id + 50000000, 1, q.id, 'FINAL', 1
            from question q where q.id > 10000000 and (q.closed_on is not null or q.id % 5 = 0)
            """;

    private static final String DRAFTS =
            """
            insert into draft (id, version, answer_id, number, content, voice, case_number, document_number, by_id, written_at)
            select a.id + 10000000, 1, a.id, 1, '[]', 'MINISTRY', '', '', q.received_by_id, q.received_at
            from answer a join question q on q.id = a.question_id where a.id > 50000000
            """;

    private static final String ANSWERS =
            """
            insert into answer_given (id, version, question_id, kind, given_on, by_id, recorded_at)
            select q.id + 80000000, 1, q.id, 'FINAL', q.closed_on, q.received_by_id, q.received_at + interval '27 days'
            from question q where q.id > 10000000 and q.closed_on is not null
            """;

    private ManyQuestions() {}

    static void into(Map<String, String> database, int count) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        database.get("DB_URL"), database.get("DB_USER"), database.get("DB_PASSWORD"));
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    QUESTIONS,
                    ASKERS,
                    ALLOCATIONS,
                    HEARINGS,
                    STATEMENTS,
                    ARRIVED,
                    DRAFTED,
                    DRAFTS,
                    ANSWERS,
                    "analyze")) {
                boolean unused = statement.execute(sql.replace("${count}", String.valueOf(count)));
            }
        }
    }
}
