package dk.rettidig.it.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.http.Visitor;
import dk.rettidig.it.system.Awaited;
import dk.rettidig.it.system.Postgresql;
import dk.rettidig.it.system.RunningSystem;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two servers on one PostgreSQL, and a third that dies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoInstancesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String CHECKPOINTS = "select number from journal_checkpoint order by number";
    private static final String CHECKPOINT_JOB = " where name = 'journal-checkpoint'";

    private Postgresql database;
    private RunningSystem one;
    private RunningSystem other;

    @BeforeAll
    void start() throws Exception {
        database = Postgresql.start();
        one = RunningSystem.start(database.settings());
        other = RunningSystem.start(database.settings());
    }

    @AfterAll
    void stop() throws Exception {
        other.close();
        one.close();
        database.close();
    }

    @Test
    void a_session_begun_at_one_is_known_to_the_other() {
        Visitor visitor = Visitor.loggedIn(one, "sagsbehandler");

        assertEquals(200, visitor.at(other).open("/questions/mine").status());
    }

    @Test
    void a_session_ended_at_one_has_ended_at_the_other() {
        Visitor visitor = Visitor.loggedIn(one, "sagsbehandler");
        Reply ended = visitor.submit("/questions/mine", "/logout", Map.of());

        assertEquals(303, ended.status());
        assertEquals(303, visitor.at(other).open("/questions/mine").status());
    }

    @Test
    void a_request_repeated_at_the_other_takes_effect_once() {
        String asked = "{'ref':{'session':'20241','committee':'REU','matter':'GENERAL','number':9100},"
                + "'askedOn':'2026-11-10','minister':'justitsministeren','askers':[],'questionText':'Vil ministeren?'}";
        String json = asked.replace('\'', '"');
        Reply first = Program.of(one, "sagsbehandler").postOnce("two-instances", "/questions", json);
        Reply again = Program.of(other, "sagsbehandler").postOnce("two-instances", "/questions", json);

        assertEquals(201, first.status(), first.body());
        assertEquals(first.status(), again.status());
        assertEquals(first.body(), again.body());
    }

    @Test
    void a_daily_job_whose_time_passed_unheard_runs_once_when_two_start() throws Exception {
        try (Postgresql own = Postgresql.start()) {
            RunningSystem.start(own.settings()).close();
            List<String> before = own.rows(CHECKPOINTS);
            assertEquals(
                    1, own.change("update job_lock set last_beat = last_beat - interval '2 days'" + CHECKPOINT_JOB));

            ExecutorService both = Executors.newFixedThreadPool(2);
            List<Future<RunningSystem>> started =
                    both.invokeAll(Collections.nCopies(2, () -> RunningSystem.start(own.settings())));
            boolean hasRun =
                    Awaited.within(PATIENCE, () -> own.rows(CHECKPOINTS).size() > before.size());
            for (Future<RunningSystem> each : started) {
                each.get().close();
            }
            both.shutdown();

            assertTrue(hasRun);
            assertEquals(before.size() + 1, own.rows(CHECKPOINTS).size());
            assertEquals(
                    List.of("t|"),
                    own.rows("select last_beat > now() - interval '1 day 1 hour' from job_lock" + CHECKPOINT_JOB));
        }
    }

    @Test
    void every_job_has_one_row_for_both() {
        List<String> jobs = database.rows("select name from job_lock order by name");

        assertTrue(jobs.containsAll(List.of("journal-checkpoint|", "reminders|", "send-mail|")), jobs.toString());
        assertEquals(jobs.size(), Set.copyOf(jobs).size());
    }

    @Test
    void one_may_die_and_the_other_goes_on() throws Exception {
        try (RunningSystem mortal = RunningSystem.start(database.settings())) {
            Visitor visitor = Visitor.loggedIn(mortal, "sagsbehandler");
            mortal.kill();

            assertEquals(200, visitor.at(other).open("/questions/mine").status());
        }
    }
}
