package dk.rettidig.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.said.LateReason;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {

    private static final Deadline DUE = Deadline.parse("2024-06-14");

    @ParameterizedTest(name = "first at {0}: {2}")
    @CsvSource({
        "2024-06-14T21:59:59Z, , in time there is nothing to explain",
        "2024-06-14T22:00:00Z, OTHER_WORK_FIRST, the day is over in Copenhagen",
    })
    void the_reason_of_a_first_statement_is_kept_when_it_is_late(
            Instant first, @Nullable LateReason kept, String because) {
        Counted counted = Counted.nothing().arrived(first, DUE, LateReason.OTHER_WORK_FIRST);

        assertEquals(first, counted.arrivedAt());
        assertEquals(Optional.ofNullable(kept), counted.lateReason(), because);
    }

    @ParameterizedTest(name = "first at {0}: {2}")
    @CsvSource({
        "2024-06-17T08:00:00Z, OTHER_WORK_FIRST, a later version does not explain anew",
        "2024-06-13T08:00:00Z, , it turned out that one had come in time",
    })
    void a_second_statement_explains_nothing(Instant first, @Nullable LateReason kept, String because) {
        Counted late = Counted.nothing()
                .arrived(Instant.parse("2024-06-17T08:00:00Z"), DUE, LateReason.OTHER_WORK_FIRST)
                .sentBack(Instant.parse("2024-06-18T08:00:00Z"));

        assertEquals(
                Optional.ofNullable(kept),
                late.arrived(first, DUE, LateReason.QUESTION_UNCLEAR).lateReason(),
                because);
    }

    @Test
    void the_first_time_it_was_sent_back_is_the_one_that_is_kept() {
        Counted nothing = Counted.nothing();
        Counted first = nothing.sentBack(Instant.parse("2024-06-18T08:00:00Z"));

        assertNotSame(nothing, first);
        assertSame(first, first.sentBack(Instant.parse("2024-06-19T08:00:00Z")));
    }
}
