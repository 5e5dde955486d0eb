package dk.rettidig.it.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.mail.MailServer.Arrived;
import dk.rettidig.it.system.Awaited;
import dk.rettidig.it.system.Postgresql;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The report of a quarter, on the mornings after it. */
@Tag(Started.ON_POSTGRESQL)
@Tag("long")
class QuarterlyReportIT {

    private static final String LAST_DAY = "2027-03-31";
    private static final String FIRST_WORKING_DAY = "2027-04-01";
    private static final String SECOND_WORKING_DAY = "2027-04-02";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void the_report_reaches_whoever_was_chosen_once_though_two_nodes_look_and_look_again_tomorrow() throws Exception {
        try (Postgresql database = Postgresql.start();
                MailServer mails = MailServer.start()) {
            try (RunningSystem system = RunningSystem.start(on(LAST_DAY, database, mails))) {
                choose(Program.of(system, "ledelse"), "Birgitte Dam", "Lone Vestergaard");
            }
            try (RunningSystem one = RunningSystem.start(on(FIRST_WORKING_DAY, database, mails));
                    RunningSystem other = RunningSystem.start(on(FIRST_WORKING_DAY, database, mails))) {
                assertReady(one, other);
                boolean haveCome = Awaited.within(PATIENCE, () -> reports(mails).count() >= 2);
                assertTrue(haveCome, () -> "waiting: " + waiting(database));
            }
            List<String> looked = lastLook(database, FIRST_WORKING_DAY);
            try (RunningSystem tomorrow = RunningSystem.start(on(SECOND_WORKING_DAY, database, mails))) {
                assertReady(tomorrow);
                assertTrue(Awaited.within(PATIENCE, () -> {
                    List<String> again = lastLook(database, SECOND_WORKING_DAY);
                    return !again.isEmpty() && !again.equals(looked);
                }));
            }
            assertEquals(List.of(), waiting(database));
            assertEquals(
                    List.of("birgitte.dam@ministerium.example", "lone.vestergaard@myndighed.example"),
                    reports(mails).map(Arrived::to).sorted().toList());
            reports(mails)
                    .forEach(mail ->
                            assertEquals(List.of("rettidighed-2027-01-01-2027-03-31.pdf"), mail.files(), mail.to()));
        }
    }

    private static void assertReady(RunningSystem... nodes) {
        for (RunningSystem node : nodes) {
            assertEquals(200, Program.ofNobody(node).get("/health/ready").status());
        }
    }

    private static List<String> waiting(Postgresql database) {
        return database.rows("select sent_to, subject, tries, next_try_at, last_error from outgoing_mail"
                + " where sent_at is null and case_ref = 'RAPPORT'");
    }

    private static void choose(Program management, String... names) {
        List<JsonObject> candidates = management
                .get("/reports/recipients")
                .json()
                .getJsonArray("candidates")
                .getValuesAs(JsonObject.class);
        for (String name : names) {
            int id = candidates.stream()
                    .filter(one -> one.getString("name").equals(name))
                    .findFirst()
                    .orElseThrow()
                    .getInt("id");
            assertEquals(
                    201,
                    management
                            .post("/reports/recipients", "{\"person\": " + id + "}")
                            .status());
        }
    }

    private static Stream<Arrived> reports(MailServer mails) {
        return mails.arrived().stream().filter(mail -> mail.subject().startsWith("Bidrag inden for høringsfristen"));
    }

    /** The beat of the job's last run, once that is over: until then its lock reaches minutes ahead of that day's clock. */
    private static List<String> lastLook(Postgresql database, String day) {
        long ahead = ChronoUnit.DAYS.between(LocalDate.now(ZoneId.of("Europe/Copenhagen")), LocalDate.parse(day));
        return database.rows("select last_beat from job_lock where name = 'quarterly report'"
                + " and locked_until < current_timestamp + interval '" + ahead + " days 1 minute'");
    }

    private static Map<String, String> on(String day, Postgresql database, MailServer mails) {
        Map<String, String> settings = new HashMap<>(Map.of("RETTIDIG_SAMPLE_DAY", day));
        settings.putAll(database.settings());
        settings.putAll(mails.settings());
        return settings;
    }
}
