package dk.rettidig.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-01-31, 2024-02-01, 2024-02-29, false",
        "2024-01-01, 2024-01-31, 2024-01-31, 2024-02-29, true",
        "2024-01-01, , 2030-01-01, , true",
        "2024-01-01, , 2023-01-01, 2023-12-31, false",
        "2024-01-10, 2024-01-11, 2024-01-01, 2024-01-31, true"
    })
    void two_periods_overlap_when_they_share_a_day(
            LocalDate from, @Nullable LocalDate to, LocalDate otherFrom, @Nullable LocalDate otherTo, boolean overlap) {
        Period one = period(from, to);
        Period other = period(otherFrom, otherTo);

        assertEquals(overlap, one.overlaps(other));
        assertEquals(overlap, other.overlaps(one));
    }

    private static Period period(LocalDate from, @Nullable LocalDate to) {
        return to == null ? Period.from(from) : Period.from(from).until(to);
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        Period period = Period.from(LocalDate.of(2024, 1, 2));

        assertThrows(IllegalArgumentException.class, () -> period.until(LocalDate.of(2024, 1, 1)));
    }
}
