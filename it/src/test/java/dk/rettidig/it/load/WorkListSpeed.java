package dk.rettidig.it.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Visitor;
import dk.rettidig.it.system.Postgresql;
import dk.rettidig.it.system.RunningSystem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How long the whole page of a work list takes over the loopback; its first byte comes no later. */
class WorkListSpeed {

    private static final int QUESTIONS = 300_000;
    private static final int WARMING = 60;
    private static final int MEASURED = 101;
    private static final double LIMIT = 60;

    private static final List<String> LISTS = List.of(
            "/questions/mine",
            "/questions/office",
            "/questions",
            "/questions?view=LATE",
            "/questions?view=SOON",
            "/questions?view=WAITING",
            "/questions?view=APPROVAL",
            "/questions?view=CLOSED",
            "/questions?sort=-asked&view=ALL",
            "/questions?committee=REU");

    private static final List<String> SEARCHES =
            List.of("/questions?q=REU+alm.+del+858", "/questions?q=peberspray", "/questions?q=peberspray+Lykke+99999");

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void a_work_list_is_there_within_the_limit() throws Exception {
        try (Postgresql database = Postgresql.start();
                RunningSystem system = RunningSystem.start(database.settings())) {
            ManyQuestions.into(database.settings(), QUESTIONS);
            Visitor officer = Visitor.loggedIn(system, "sagsbehandler");
            Map<String, Double> lists = new LinkedHashMap<>();
            LISTS.forEach(path -> lists.put(path, median(officer, path, WARMING, MEASURED)));
            lists.forEach((path, ms) -> System.out.printf("%-45s %7.1f ms%n", path, ms));
            SEARCHES.forEach(path -> System.out.printf("%-45s %7.1f ms%n", path, median(officer, path, 5, 11)));

            assertTrue(lists.values().stream().allMatch(ms -> ms <= LIMIT), lists.toString());
        }
    }

    private static double median(Visitor officer, String path, int before, int times) {
        for (int i = 0; i < before; i++) {
            assertEquals(200, officer.open(path).status());
        }
        long[] took = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            int status = officer.open(path).status();
            took[i] = System.nanoTime() - start;
            assertEquals(200, status);
        }
        Arrays.sort(took);
        return took[times / 2] / 1e6;
    }
}
