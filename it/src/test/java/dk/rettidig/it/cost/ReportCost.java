package dk.rettidig.it.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Visitor;
import dk.rettidig.it.system.Postgresql;
import dk.rettidig.it.system.RunningSystem;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The reports over ten years of hearings. It takes minutes and is not part of a build: see docs/performance.md. */
class ReportCost {

    private static final int MILLION = 1_000_000;
    private static final int NEWEST_TENTH = 900_000;
    private static final int WARM_UP = 25;
    private static final int ROUNDS = 41;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void the_overview_costs_little_more_than_its_SQL_and_no_more_in_a_longer_history() throws Exception {
        try (Postgresql database = Postgresql.start();
                RunningSystem system = RunningSystem.start(database.settings());
                MillionHearings hearings = MillionHearings.in(database.settings())) {
            Visitor reader = Visitor.loggedIn(system, "ledelse");
            hearings.fill(NEWEST_TENTH, MILLION);
            Times young = measure(reader, hearings, "one year of history");
            hearings.fill(0, NEWEST_TENTH);
            Times old = measure(reader, hearings, "ten years of history");

            assertTrue(old.page() <= 300, "the page takes " + old.page() + " ms");
            assertTrue(old.page() <= 1.5 * old.bare(), "the page takes " + old + ", more than 1.5 times its SQL");
            assertTrue(old.list() <= 1.5 * young.list(), "a quarter's list costs more with a longer history");
        }
    }

    private record Times(double bare, double page, double one, double list) {}

    private static Times measure(Visitor reader, MillionHearings hearings, String history) throws Exception {
        int year = LocalDate.now(java.time.ZoneId.of("Europe/Copenhagen")).getYear();
        String quarter = "/reports/on-time?from=" + year + "-07-01&to=" + year + "-09-30";
        for (int round = 0; round < WARM_UP; round++) {
            hearings.count();
            open(reader, "/reports");
            open(reader, quarter);
        }
        Stopwatch bare = new Stopwatch(ROUNDS);
        Stopwatch page = new Stopwatch(ROUNDS);
        Stopwatch one = new Stopwatch(ROUNDS);
        Stopwatch list = new Stopwatch(ROUNDS);
        for (int round = 0; round < ROUNDS; round++) {
            bare.take(hearings::count);
            page.take(() -> open(reader, "/reports"));
            one.take(() -> open(reader, "/reports?authority=RIGSPOLITIET"));
            list.take(() -> open(reader, quarter));
        }
        Times times = new Times(bare.median(), page.median(), one.median(), list.median());
        System.out.printf(
                Locale.ROOT,
                "%s: bare SQL %.0f ms, overview %.0f ms (%.2f times), of one authority %.0f ms, a quarter's list %.0f ms%n",
                history,
                times.bare(),
                times.page(),
                times.page() / times.bare(),
                times.one(),
                times.list());
        return times;
    }

    private static void open(Visitor reader, String path) {
        assertEquals(200, reader.open(path).status(), path);
    }
}
