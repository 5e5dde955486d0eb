package dk.rettidig.it.parliament;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.system.Postgresql;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * A load of many questions: 600, or as many as {@code -Doda.questions} says. Through a crash in its middle it ends with the
 * same rows as without.
 */
class ManyIT {

    private static final int MANY = Integer.getInteger("oda.questions", 600);
    /** The server's own caches fill while it runs. */
    private static final long MOST_GROWTH = 30;

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final List<String> FACTS = List.of(
            "select ref, asked_on, answer_due, minister, question_text from question where received_at > asked_on"
                    + " and isMade(ref) order by ref",
            "select q.ref, a.place, a.name, a.party, a.committee_member from asker a join question q on q.id = a.question_id"
                    + " where isMade(q.ref) order by q.ref, a.place",
            "select q.ref, g.kind, g.given_on from answer_given g join question q on q.id = g.question_id"
                    + " where isMade(q.ref) order by q.ref, g.given_on",
            "select q.ref, p.document, p.answers from parliament_question p join question q on q.id = p.question_id"
                    + " order by q.ref",
            "select case_ref, number, title from journal_entry where isMade(case_ref) order by case_ref, number",
            "select number, short, name from parliament_actor order by number",
            "select abbreviation, name, from_day, to_day from committee order by abbreviation, from_day");

    @Test
    void a_load_that_was_killed_in_its_middle_ends_with_the_same_rows() throws Exception {
        Parliament parliament = ManyQuestions.addTo(Parliament.fromFiles(), MANY);
        try (ParliamentStub stub = ParliamentStub.of(parliament);
                Postgresql whole = Postgresql.start();
                Postgresql broken = Postgresql.start()) {
            loadAndKill(stub, broken);
            finish(stub, broken);
            finish(stub, whole);

            for (String facts : FACTS) {
                String query = facts.replaceAll("isMade\\((.*?)\\)", "$1 like '3%'");
                List<String> expected = whole.rows(query);
                assertTrue(expected.size() > 2, query);
                assertEquals(expected, broken.rows(query), query);
            }
            assertEquals(
                    List.of("DIED|", "GOOD|", "GOOD|", "GOOD|"),
                    broken.rows("select outcome from feed_run order by id"));
        }
    }

    private static void loadAndKill(ParliamentStub stub, Postgresql database) throws Exception {
        RunningSystem system = RunningSystem.start(settings(stub, database));
        AtomicInteger pages = new AtomicInteger();
        int middle = MANY / 200;
        stub.onEvery(asked -> {
            if (asked.contains("SvarDokumenter") && pages.incrementAndGet() == middle) {
                kill(system);
            }
        });
        try {
            Reply reply = Program.of(system, "admin").post("/feed/runs", "{}");
            throw new AssertionError("the server was to be killed: " + reply.body());
        } catch (UncheckedIOException died) {
            stub.onEvery(asked -> {});
        } finally {
            system.close();
        }
    }

    private static void kill(RunningSystem system) {
        try {
            system.kill();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs to the end, and then once more, which writes nothing. */
    private static void finish(ParliamentStub stub, Postgresql database) throws Exception {
        boolean isLeased = !database.rows("select 1 from information_schema.tables where table_name = 'feed_lease'")
                .isEmpty();
        if (isLeased) {
            int unused = database.change("update feed_lease set held_until = timestamp '2000-01-01 00:00:00'")
                    + database.change("update feed_run set started_at = started_at - interval '25 hours'");
        }
        try (RunningSystem system = RunningSystem.start(settings(stub, database))) {
            assertEquals(isLeased, hasAlarm(system), "nothing good for more than a day");
            AtomicInteger pages = new AtomicInteger();
            AtomicLong held = new AtomicLong();
            stub.onEvery(asked -> {
                if (asked.contains("SvarDokumenter") && pages.incrementAndGet() == MANY / 400) {
                    held.set(system.megabytesHeld());
                }
            });
            long before = System.nanoTime();
            JsonObject first = run(system);
            long took = System.nanoTime() - before;
            stub.onEvery(asked -> {});
            long heldAtEnd = system.megabytesHeld();
            System.out.printf(
                    "%d questions in %d ms; %d MB held in the middle, %d MB at the end%n",
                    first.getInt("created"), TimeUnit.NANOSECONDS.toMillis(took), held.get(), heldAtEnd);
            assertTrue(heldAtEnd <= held.get() + MOST_GROWTH, held + " MB grew to " + heldAtEnd);
            assertTrue(took < LONGEST.toNanos(), "took " + Duration.ofNanos(took));
            assertFalse(hasAlarm(system));
            List<String> written = versions(database);

            JsonObject second = run(system);
            JsonObject again = run(system, "{\"whole\":true}");

            assertEquals("GOOD 0/0", outcome(second));
            assertEquals("GOOD 0/0", outcome(again));
            assertEquals(written, versions(database));
        }
    }

    private static boolean hasAlarm(RunningSystem system) {
        return Program.of(system, "admin").get("/feed").json().getBoolean("alarm");
    }

    private static List<String> versions(Postgresql database) {
        return database.rows(
                "select (select sum(version) + count(*) from question), (select sum(version) + count(*) from journal_entry),"
                        + " (select sum(version) + count(*) from parliament_question),"
                        + " (select sum(version) + count(*) from parliament_actor),"
                        + " (select sum(version) + count(*) from committee)");
    }

    private static String outcome(JsonObject run) {
        return run.getString("outcome") + " " + run.getInt("created") + "/" + run.getInt("changed");
    }

    private static JsonObject run(RunningSystem system) {
        return run(system, "{}");
    }

    private static JsonObject run(RunningSystem system, String input) {
        Reply reply = Program.of(system, "admin").post("/feed/runs", input);
        assertEquals(200, reply.status(), reply.body());
        assertEquals("GOOD", reply.json().getString("outcome"), reply.body());
        return reply.json();
    }

    private static Map<String, String> settings(ParliamentStub stub, Postgresql database) {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("ODA_URL", stub.address());
        return settings;
    }
}
