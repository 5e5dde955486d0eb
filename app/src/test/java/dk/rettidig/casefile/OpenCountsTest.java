package dk.rettidig.casefile;

import static dk.rettidig.casefile.Stage.ALLOCATED;
import static dk.rettidig.casefile.Stage.APPROVED;
import static dk.rettidig.casefile.Stage.IN_APPROVAL;
import static dk.rettidig.casefile.Stage.IN_HEARING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.casefile.CaseFilter.View;
import dk.rettidig.casefile.OpenCounts.Alike;
import dk.rettidig.casefile.Sorting.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenCountsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final OpenCounts COUNTS = new OpenCounts(
            List.of(
                    new Alike(IN_HEARING, TODAY.plusDays(9), 40),
                    new Alike(IN_HEARING, TODAY.minusDays(3), 2),
                    new Alike(ALLOCATED, TODAY.minusDays(3), 5),
                    new Alike(IN_HEARING, TODAY.plusDays(1), 7),
                    new Alike(APPROVED, TODAY, 1),
                    new Alike(IN_APPROVAL, TODAY.plusDays(9), 3)),
            TODAY,
            TODAY.plusDays(4));

    @Test
    void each_choice_counts_its_own() {
        assertEquals(
                Map.of(
                        View.OPEN,
                        58L,
                        View.ALL,
                        58L,
                        View.LATE,
                        7L,
                        View.SOON,
                        8L,
                        View.WAITING,
                        49L,
                        View.APPROVAL,
                        4L),
                COUNTS.byView());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    WAITING,  1, -,            2026-11-17
                    WAITING,  2, -,            2026-11-17
                    WAITING,  3, -,            2026-11-21
                    WAITING,  9, -,            2026-11-21
                    WAITING, 10, -,            2026-11-29
                    WAITING, 49, -,            2026-11-29
                    WAITING, 50, -,            -
                    WAITING,  7, 2026-11-17_5, 2026-11-21
                    WAITING,  8, 2026-11-17_5, 2026-11-29
                    WAITING, 41, 2026-11-21_5, -
                    LATE,     7, -,            2026-11-17
                    LATE,     8, -,            -
                    CLOSED,   1, -,            -
                    ALL,      1, -,            -
                    """)
    void a_page_reaches_no_further_than_the_day_it_is_full(View view, int most, String after, LocalDate last) {
        Place place = after == null ? null : Sorting.BY_RISK.place(after);

        assertEquals(
                last, COUNTS.narrow(all(view), Sorting.BY_RISK, place, most).dueBy());
    }

    @ParameterizedTest
    @CsvSource({"-due", "asked", "ref"})
    void in_another_order_a_page_may_reach_any_day(String sorting) {
        assertEquals(
                all(View.WAITING),
                COUNTS.narrow(all(View.WAITING), Sorting.parse(sorting).orElseThrow(), null, 1));
    }

    private static CaseFilter all(View view) {
        return new CaseFilter(null, null, null, null, null, view, null);
    }
}
