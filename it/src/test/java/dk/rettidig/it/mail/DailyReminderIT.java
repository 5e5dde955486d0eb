package dk.rettidig.it.mail;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.mail.MailServer.Arrived;
import dk.rettidig.it.system.Awaited;
import dk.rettidig.it.system.Postgresql;
import dk.rettidig.it.system.RunningSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A morning at two nodes, of which one dies between a mail that was taken and the note of it. */
@Tag("long")
class DailyReminderIT {

    private static final Logger LOG = Logger.getLogger(DailyReminderIT.class.getName());
    private static final Pattern HEARING = Pattern.compile("under høring (\\d+)");

    private static final int HEARINGS = 1_000;
    private static final int DIES_AT = 300;

    private static final String MONDAY = "2027-03-01";
    private static final String TUESDAY = "2027-03-02";
    private static final String WEDNESDAY = "2027-03-03";

    /** Two working days after the Wednesday. */
    private static final String DUE = "2027-03-05";

    private final AtomicInteger come = new AtomicInteger();

    @Test
    void a_thousand_reminders_reach_everybody_once_though_two_nodes_run_and_one_dies() throws Exception {
        try (Postgresql database = Postgresql.start();
                MailServer mailsOfOne = MailServer.start();
                MailServer mailsOfOther = MailServer.start()) {
            Set<String> hearings;
            try (RunningSystem system = RunningSystem.start(on(TUESDAY, database.settings(), Map.of()))) {
                hearings = OwedHearings.registered(system, HEARINGS, MONDAY, DUE);
            }
            try (RunningSystem one = mortal(on(WEDNESDAY, database.settings(), mailsOfOne.settings()), mailsOfOne);
                    RunningSystem other =
                            mortal(on(WEDNESDAY, database.settings(), mailsOfOther.settings()), mailsOfOther)) {
                Instant start = Instant.now();
                CompletableFuture<Void> runs = CompletableFuture.allOf(run(one), run(other));
                boolean haveAllCome = Awaited.within(
                        Duration.ofMinutes(2),
                        () -> ids(mailsOfOne, mailsOfOther).keySet().containsAll(hearings));
                runs.join();
                LOG.log(Level.INFO, "1,000 reminders by two nodes of which one died took {0}", since(start));

                assertTrue(haveAllCome, () -> ids(mailsOfOne, mailsOfOther).size() + " have come");
            }
            assertTrue(come.get() >= DIES_AT, "one died in the middle");
            ids(mailsOfOne, mailsOfOther)
                    .forEach((hearing, ids) -> assertEquals(1, ids.size(), "different mails about " + hearing));
        }
    }

    private static Map<String, String> on(String day, Map<String, String> database, Map<String, String> mails) {
        Map<String, String> settings = new HashMap<>(Map.of("RETTIDIG_SAMPLE_DAY", day));
        settings.putAll(database);
        settings.putAll(mails);
        return settings;
    }

    /** A node that dies if it brings the mail of death. Its server has taken the mail and has not yet said so. */
    private RunningSystem mortal(Map<String, String> settings, MailServer mails) throws IOException {
        CompletableFuture<RunningSystem> node = new CompletableFuture<>();
        MailServer unused = mails.atEach(() -> {
            if (come.incrementAndGet() == DIES_AT) {
                kill(node.join());
            }
        });
        RunningSystem started = RunningSystem.start(settings);
        boolean isFirst = node.complete(started);
        assertTrue(isFirst);
        return started;
    }

    private static void kill(RunningSystem node) {
        try {
            node.kill();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The daily run, by hand and at both nodes in the same moment. */
    private static CompletableFuture<Void> run(RunningSystem node) {
        return CompletableFuture.runAsync(() -> {
            try {
                assertEquals(
                        200,
                        Program.of(node, "admin").post("/reminders/runs", "{}").status());
            } catch (UncheckedIOException died) {
                LOG.log(Level.INFO, "A node died during its run", died);
            }
        });
    }

    /** The ids of the mails about each hearing. */
    private static Map<String, Set<String>> ids(MailServer... servers) {
        List<Arrived> arrived = Stream.of(servers)
                .flatMap(server -> server.arrived().stream())
                .filter(mail -> mail.subject().startsWith("Påmindelse"))
                .toList();
        return arrived.stream().collect(groupingBy(DailyReminderIT::hearing, mapping(Arrived::id, toSet())));
    }

    private static String hearing(Arrived mail) {
        Matcher named = HEARING.matcher(mail.text());
        assertTrue(named.find(), mail.text());
        return named.group(1);
    }

    private static Duration since(Instant start) {
        return Duration.between(start, Instant.now());
    }
}
