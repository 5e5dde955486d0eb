package dk.rettidig.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    /** A day ends at 24:00 in Denmark, one hour before midnight UTC in winter and two in summer. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-15, 2024-01-15T22:59:59.999Z, true",
        "2024-01-15, 2024-01-15T23:00:00Z, false",
        "2024-07-15, 2024-07-15T21:59:59.999Z, true",
        "2024-07-15, 2024-07-15T22:00:00Z, false",
        "2024-03-31, 2024-03-31T21:59:59Z, true",
        "2024-10-27, 2024-10-27T22:59:59Z, true",
        "2024-01-15T12:00:00+01:00, 2024-01-15T11:00:00Z, true",
        "2024-01-15T12:00:00+01:00, 2024-01-15T11:00:00.001Z, false"
    })
    void what_arrives_at_or_before_the_deadline_is_on_time(String deadline, Instant arrival, boolean isMet) {
        assertEquals(isMet, Deadline.parse(deadline).isMetBy(arrival));
        assertEquals(!isMet, Deadline.parse(deadline).isOver(arrival));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-15", "2024-01-15T12:00+01:00", "2024-07-15T12:30+02:00"})
    void a_deadline_is_written_as_it_is_read(String text) {
        assertEquals(text, Deadline.parse(text).toString());
    }

    /** The Constitution is of 1849; five figures are a slip of the pen, and so is year zero. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1848-12-31",
                "2200-01-01",
                "0000-01-01",
                "+99999-01-01",
                "+99999-01-01T12:00",
                "+999999999-12-31T23:59:59+18:00"
            })
    void a_year_in_which_nobody_can_answer_is_no_deadline(String text) {
        assertThrows(DateTimeException.class, () -> Deadline.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1849-01-01", "2199-12-31"})
    void the_first_and_the_last_year_are_years_of_ours(String text) {
        assertEquals(LocalDate.parse(text), Deadline.parse(text).day());
    }

    @Test
    void today_is_the_date_on_the_wall_in_copenhagen() {
        assertEquals(LocalDate.of(2024, 7, 16), DanishTime.today(() -> Instant.parse("2024-07-15T22:00:00Z")));
    }
}
