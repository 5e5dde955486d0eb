package dk.rettidig.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private final DanishCalendar calendar = new DanishCalendar(List.of());
    private final WorkingDays workingDays = new WorkingDays(calendar);

    /** Counted by hand on the almanac: over a weekend, over Easter 2024, over New Year 2025, backwards over Whitsun. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-15, 1, 2024-03-18", "2024-03-27, 1, 2024-04-02", "2024-03-25, 6, 2024-04-05",
        "2024-12-30, 2, 2025-01-02", "2024-05-21, -1, 2024-05-17", "2024-03-28, 0, 2024-03-28"
    })
    void working_days_are_counted_over_days_off(LocalDate from, int count, LocalDate expected) {
        assertEquals(expected, workingDays.add(from, count));
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029})
    void adding_and_counting_agree_from_any_day_of(int year) {
        days(year, year).forEach(day -> {
            for (int count = 1; count <= 12; count++) {
                LocalDate later = workingDays.add(day, count);

                assertTrue(calendar.isWorkingDay(later));
                assertEquals(count, workingDays.between(day, later));
                assertEquals(-count, workingDays.between(later, day));
            }
        });
    }

    private static Stream<LocalDate> days(int firstYear, int lastYear) {
        return LocalDate.of(firstYear, 1, 1).datesUntil(LocalDate.of(lastYear + 1, 1, 1));
    }

    @Test
    void every_day_is_either_a_working_day_or_has_a_reason() {
        days(2020, 2029)
                .forEach(day -> assertEquals(
                        calendar.isWorkingDay(day), calendar.dayOff(day).isEmpty()));
    }

    @Test
    void a_week_of_easter_names_the_days_it_skips() {
        List<String> names = workingDays.daysOff(LocalDate.of(2024, 3, 27), LocalDate.of(2024, 4, 1)).stream()
                .map(off -> off.reason().messageKey())
                .toList();

        assertEquals(
                List.of(
                        "calendar.MAUNDY_THURSDAY",
                        "calendar.GOOD_FRIDAY",
                        "calendar.WEEKEND",
                        "calendar.EASTER_SUNDAY",
                        "calendar.EASTER_MONDAY"),
                names);
    }
}
