package dk.rettidig.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quarters, spans and the plan they are held against. */
class PeriodsTest {

    @ParameterizedTest(name = "{0} is in quarter {1}, {2} to {3}")
    @CsvSource({
        "2024-01-01, 1, 2024-01-01, 2024-03-31",
        "2024-03-31, 1, 2024-01-01, 2024-03-31",
        "2024-04-01, 2, 2024-04-01, 2024-06-30",
        "2024-06-30, 2, 2024-04-01, 2024-06-30",
        "2024-07-01, 3, 2024-07-01, 2024-09-30",
        "2024-12-31, 4, 2024-10-01, 2024-12-31",
    })
    void a_day_is_in_the_quarter_of_its_month(LocalDate day, int number, LocalDate first, LocalDate last) {
        assertEquals(new Quarter(2024, number), Quarter.of(day));
        assertEquals(new Span(first, last), Quarter.of(day).span());
    }

    @Test
    void quarters_are_counted_back_over_the_turn_of_the_year_and_this_one_is_the_last() {
        assertEquals(
                List.of(new Quarter(2023, 3), new Quarter(2023, 4), new Quarter(2024, 1)),
                new Quarter(2024, 1).andBefore(3));
    }

    @Test
    void a_span_has_both_its_days_and_is_over_the_day_after() {
        Span june = new Span(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30));

        assertTrue(june.includes(june.from()) && june.includes(june.to()));
        assertFalse(june.includes(LocalDate.of(2024, 5, 31)) || june.includes(LocalDate.of(2024, 7, 1)));
        assertFalse(june.isOver(june.to()));
        assertTrue(june.isOver(LocalDate.of(2024, 7, 1)));
        assertThrows(IllegalArgumentException.class, () -> new Span(june.to(), june.from()));
    }

    @Test
    void a_span_lasts_from_one_danish_midnight_to_another() {
        assertEquals(
                Instant.parse("2024-06-30T22:00:00Z"),
                new Quarter(2024, 3).span().begin());
        assertEquals(Instant.parse("2024-12-31T23:00:00Z"), Span.year(2024).end());
    }

    @ParameterizedTest(name = "what is sent at {0} is counted from {1} on")
    @CsvSource({
        "2023-06-01T00:00:00Z, 2024-01-01T23:00:00Z",
        "2024-01-01T23:00:00Z, 2024-01-01T23:00:00Z",
        "2024-01-01T23:00:01Z, 2024-01-01T23:00:01Z",
    })
    void nothing_sent_on_the_first_of_january_2024_or_before_is_counted(Instant begin, Instant counted) {
        assertEquals(counted, Goals.within(begin));
    }

    @ParameterizedTest(name = "{0} goes by the plan of {1}")
    @CsvSource({"2023, 2024", "2024, 2024", "2025, 2024", "2026, 2026", "2030, 2026"})
    void a_year_goes_by_its_own_plan_or_the_one_before_or_else_the_first(int year, int plan) {
        TreeMap<Integer, Goal> plans = new TreeMap<>();
        plans.put(2024, new Goal(2024, "4.2", "Mindst 90 pct.", 90));
        plans.put(2026, new Goal(2026, "4.1", "Mindst 95 pct.", 95));

        assertEquals(plans.get(plan), new Goals(plans).of(Span.year(year)));
    }

    @Test
    void a_span_over_two_years_goes_by_the_year_in_which_it_ends() {
        TreeMap<Integer, Goal> plans = new TreeMap<>();
        plans.put(2024, new Goal(2024, "4.2", "Mindst 90 pct.", 90));
        plans.put(2025, new Goal(2025, "4.2", "Mindst 92 pct.", 92));

        Span turn = new Span(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 3, 31));

        assertEquals(92, new Goals(plans).of(turn).target());
    }
}
