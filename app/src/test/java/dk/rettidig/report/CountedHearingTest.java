package dk.rettidig.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.calendar.Deadline;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedHearingTest {

    private static final Deadline DUE = Deadline.parse("2024-06-14");

    @ParameterizedTest(name = "{0}, arrived {1}, cancelled {2}: {3}")
    @CsvSource({
        "ON_TIME,   2024-06-14T21:59:59Z, , report.why.ON_TIME",
        "LATE,      2024-06-14T22:00:00Z, , report.why.LATE",
        "LATE,      , , report.why.NOTHING_CAME",
        "WAITING,   , , report.why.WAITING",
        "CANCELLED, , 2024-06-12T08:00:00Z, report.why.CANCELLED",
    })
    void every_hearing_says_why_it_counts_as_it_does(
            Outcome outcome, @Nullable Instant arrived, @Nullable Instant cancelled, String key) {
        CountedHearing hearing = hearing(outcome, DUE, arrived, cancelled);

        assertEquals(key, hearing.why().key());
        assertTrue(hearing.why().arguments().contains(DUE), "the sentence names the deadline");
    }

    @Test
    void the_reason_in_words_is_the_one_chosen_or_that_none_was() {
        assertEquals("report.lateReason.NOTHING_CAME", CountedHearing.keyOf("NOTHING_CAME"));
        assertEquals("report.lateReason.UNSAID", CountedHearing.keyOf("UNSAID"));
        assertEquals("hearing.lateReason.OTHER_WORK_FIRST", CountedHearing.keyOf("OTHER_WORK_FIRST"));
    }

    @Test
    void a_deadline_other_than_the_first_was_extended() {
        assertFalse(hearing(Outcome.WAITING, DUE, null, null).isExtended());
        assertTrue(hearing(Outcome.WAITING, Deadline.parse("2024-06-17"), null, null)
                .isExtended());
    }

    /** Sent on 3 June at ten in the morning; the third moment is past midnight in Copenhagen only. */
    @ParameterizedTest(name = "arrived {0}: {1} days")
    @CsvSource({"2024-06-03T21:00:00Z, 0", "2024-06-04T07:00:00Z, 1", "2024-06-04T22:30:00Z, 2"})
    void days_are_those_of_the_danish_calendar(Instant arrived, long days) {
        assertEquals(days, hearing(Outcome.ON_TIME, DUE, arrived, null).days());
        assertNull(hearing(Outcome.LATE, DUE, null, null).days());
    }

    private static CountedHearing hearing(
            Outcome outcome, Deadline due, @Nullable Instant arrived, @Nullable Instant cancelled) {
        Instant sent = Instant.parse("2024-06-03T08:00:00Z");
        return new CountedHearing(
                1, "20231-REU-1", "Rigspolitiet", sent, due, DUE, arrived, cancelled, false, outcome, null);
    }
}
