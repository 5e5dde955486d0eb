package dk.rettidig.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidayTest {

    private final DanishCalendar calendar = new DanishCalendar(List.of());

    /** The printed almanacs of those years. */
    @ParameterizedTest
    @CsvSource({
        "MAUNDY_THURSDAY, 2024-03-28", "GOOD_FRIDAY, 2024-03-29", "EASTER_MONDAY, 2024-04-01",
        "ASCENSION_DAY, 2024-05-09", "WHIT_MONDAY, 2024-05-20", "MAUNDY_THURSDAY, 2025-04-17",
        "GOOD_FRIDAY, 2025-04-18", "EASTER_MONDAY, 2025-04-21", "ASCENSION_DAY, 2025-05-29",
        "WHIT_MONDAY, 2025-06-09", "MAUNDY_THURSDAY, 2026-04-02", "GOOD_FRIDAY, 2026-04-03",
        "EASTER_MONDAY, 2026-04-06", "ASCENSION_DAY, 2026-05-14", "WHIT_MONDAY, 2026-05-25",
        "MAUNDY_THURSDAY, 2027-03-25", "GOOD_FRIDAY, 2027-03-26", "EASTER_MONDAY, 2027-03-29",
        "ASCENSION_DAY, 2027-05-06", "WHIT_MONDAY, 2027-05-17", "MAUNDY_THURSDAY, 2028-04-13",
        "GOOD_FRIDAY, 2028-04-14", "EASTER_MONDAY, 2028-04-17", "ASCENSION_DAY, 2028-05-25",
        "WHIT_MONDAY, 2028-06-05", "GREAT_PRAYER_DAY, 2023-05-05"
    })
    void a_holiday_falls_on_its_day(PublicHoliday holiday, LocalDate day) {
        assertEquals(Optional.of(holiday), calendar.holidayOn(day));
    }

    @Test
    void store_bededag_was_kept_for_the_last_time_in_2023() {
        assertTrue(PublicHoliday.GREAT_PRAYER_DAY.in(2023).isPresent());
        assertTrue(PublicHoliday.GREAT_PRAYER_DAY.in(2024).isEmpty());
        assertTrue(calendar.isWorkingDay(LocalDate.of(2024, 4, 26)));
    }

    /** Grundlovsdag, Christmas Eve, New Year's Eve and 1 May, each on a weekday of 2024 or 2025. */
    @ParameterizedTest
    @ValueSource(strings = {"2024-06-05", "2024-12-24", "2024-12-31", "2025-05-01"})
    void the_state_works_on_days_that_are_only_closed_by_custom(LocalDate day) {
        assertTrue(calendar.isWorkingDay(day));
    }

    @Test
    void a_day_the_ministry_closes_is_no_working_day_and_keeps_its_name() {
        LocalDate grundlovsdag = LocalDate.of(2024, 6, 5);
        DanishCalendar own = new DanishCalendar(List.of(new ClosedDay(grundlovsdag, "Grundlovsdag")));

        assertFalse(own.isWorkingDay(grundlovsdag));
        assertEquals(
                "Grundlovsdag", own.dayOff(grundlovsdag).orElseThrow().reason().name());
    }

    @Test
    void a_holiday_on_a_sunday_is_named_as_the_holiday() {
        DayOff easter = calendar.dayOff(LocalDate.of(2024, 3, 31)).orElseThrow();

        assertEquals("calendar.EASTER_SUNDAY", easter.reason().messageKey());
    }

    /** Gauss's rule of 1816, mended by himself: another way to the same Sundays. */
    @Test
    void easter_falls_where_gauss_puts_it_in_every_year_of_the_gregorian_calendar() {
        IntStream.rangeClosed(1583, 4099)
                .forEach(year -> assertEquals(Optional.of(gauss(year)), PublicHoliday.EASTER_SUNDAY.in(year)));
    }

    private static LocalDate gauss(int year) {
        int a = year % 19;
        int century = year / 100;
        int m = (15 + century - (13 + 8 * century) / 25 - century / 4) % 30;
        int n = (4 + century - century / 4) % 7;
        int d = (19 * a + m) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
        boolean isTooLate = e == 6 && (d == 29 || (d == 28 && a > 10));
        return LocalDate.of(year, 3, 22).plusDays(d + e - (isTooLate ? 7 : 0));
    }

    @Test
    void a_day_closed_twice_goes_by_the_first_name() {
        LocalDate day = LocalDate.of(2024, 6, 5);
        DanishCalendar own =
                new DanishCalendar(List.of(new ClosedDay(day, "Grundlovsdag"), new ClosedDay(day, "Flytning")));

        assertEquals("Grundlovsdag", own.dayOff(day).orElseThrow().reason().name());
    }
}
