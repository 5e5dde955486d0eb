package dk.rettidig.report;

import static dk.rettidig.report.Outcome.CANCELLED;
import static dk.rettidig.report.Outcome.LATE;
import static dk.rettidig.report.Outcome.ON_TIME;
import static dk.rettidig.report.Outcome.WAITING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final Instant MUCH_LATER = danish("2025-01-01T00:00:00");

    /** The deadline's day ends at midnight in Copenhagen, on the days when the clock changes too. */
    @ParameterizedTest(name = "due {0}, arrived {1}: {2}")
    @CsvSource({
        "2024-07-17, 2024-07-17T23:59:59, ON_TIME",
        "2024-07-17, 2024-07-18T00:00:00, LATE",
        "2024-12-30, 2024-12-30T23:59:59, ON_TIME",
        "2024-12-31, 2025-01-01T00:00:00, LATE",
        "2024-02-29, 2024-02-29T23:59:59, ON_TIME",
        "2024-03-31, 2024-03-31T23:59:59, ON_TIME",
        "2024-03-31, 2024-04-01T00:00:00, LATE",
        "2024-10-27, 2024-10-27T23:59:59, ON_TIME",
        "2024-10-27, 2024-10-28T00:00:00, LATE",
    })
    void a_statement_counts_by_the_danish_midnight(LocalDate due, LocalDateTime arrived, Outcome expected) {
        assertEquals(expected, outcome(due, danish(arrived.toString()), null, MUCH_LATER));
    }

    @Test
    void an_unanswered_hearing_waits_until_its_day_is_over_and_is_late_from_then_on() {
        LocalDate due = LocalDate.of(2024, 7, 17);

        assertEquals(WAITING, outcome(due, null, null, danish("2024-07-17T23:59:59")));
        assertEquals(LATE, outcome(due, null, null, danish("2024-07-18T00:00:00")));
    }

    @Test
    void a_hearing_withdrawn_before_its_deadline_is_cancelled_for_good() {
        assertEquals(CANCELLED, outcome(LocalDate.of(2024, 7, 17), null, danish("2024-07-17T23:00:00"), MUCH_LATER));
    }

    @Test
    void a_withdrawal_after_the_deadline_does_not_wash_away_that_nothing_came() {
        assertEquals(LATE, outcome(LocalDate.of(2024, 7, 17), null, danish("2024-07-18T09:00:00"), MUCH_LATER));
    }

    @Test
    void a_statement_that_came_before_the_withdrawal_counts() {
        assertEquals(
                ON_TIME,
                outcome(
                        LocalDate.of(2024, 7, 17),
                        danish("2024-07-10T09:00:00"),
                        danish("2024-07-11T09:00:00"),
                        MUCH_LATER));
    }

    private static Outcome outcome(LocalDate due, @Nullable Instant arrived, @Nullable Instant cancelled, Instant now) {
        Instant lateFrom = due.plusDays(1).atStartOfDay(COPENHAGEN).toInstant();
        return Outcome.of(lateFrom, arrived, cancelled, now);
    }

    private static Instant danish(String local) {
        return LocalDateTime.parse(local).atZone(COPENHAGEN).toInstant();
    }
}
