package dk.rettidig.it.errand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.it.http.Reply;
import dk.rettidig.it.http.Visitor;
import dk.rettidig.it.system.Postgresql;
import java.util.Map;

/** Questions enough for a list that is read in several pieces and fills several pieces of a file. */
final class LongList {

    /** All of it as text, the newest first. */
    private static final Map<String, String> WANTED =
            Map.of("list", "ALL", "format", "CSV", "query", "?view=ALL&sort=-asked&column=SUBJECT");

    private static final int MANY = 2000;

    /** Some hundred are a piece of a file as text. */
    private static final String QUESTIONS =
            """
            insert into question (id, version, ref, matter, committee_id, minister, asked_on, first_due, answer_due,
                                  matter_title, question_text, confidential, received_by_id, received_at)
            select 10000000 + n, 1, '19001-REU-' || 50000 + n, 'GENERAL', (select min(id) from committee),
                   'justitsministeren', current_date, current_date + 28, current_date + 28, '',
                   'Spørgsmål ' || n || ' ' || repeat('x', 250), false, (select min(id) from person), now()
            from generate_series(1, 2000) n
            """;

    private LongList() {}

    static void into(Postgresql database) {
        assertEquals(MANY, database.change(QUESTIONS));
    }

    static Reply export(Visitor officer) {
        return officer.submit("/questions", "/questions/exports", WANTED);
    }

    /** An export under way, which cannot go on while the files are held. */
    static Watched begun(Visitor officer) {
        Watched export = Watched.led(officer, export(officer));
        String unused = export.until(" rækker");
        return export;
    }

    /** Other tests count what is there. */
    static void outOf(Postgresql database) {
        assertEquals(MANY, database.change("delete from question where id > 10000000"));
    }
}
