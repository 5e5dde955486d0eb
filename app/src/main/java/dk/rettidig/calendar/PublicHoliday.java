package dk.rettidig.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** The days on which the Danish state is closed by law. */
public enum PublicHoliday {
    NEW_YEARS_DAY(Month.JANUARY, 1),
    MAUNDY_THURSDAY(-3),
    GOOD_FRIDAY(-2),
    EASTER_SUNDAY(0),
    EASTER_MONDAY(1),
    /** Abolished from 1 January 2024. */
    GREAT_PRAYER_DAY(26, 2023),
    ASCENSION_DAY(39),
    WHIT_SUNDAY(49),
    WHIT_MONDAY(50),
    CHRISTMAS_DAY(Month.DECEMBER, 25),
    SECOND_CHRISTMAS_DAY(Month.DECEMBER, 26);

    private final Optional<Month> month;
    private final int day;
    private final int lastYear;

    PublicHoliday(Month month, int dayOfMonth) {
        this.month = Optional.of(month);
        this.day = dayOfMonth;
        this.lastYear = Integer.MAX_VALUE;
    }

    PublicHoliday(int daysAfterEaster) {
        this(daysAfterEaster, Integer.MAX_VALUE);
    }

    PublicHoliday(int daysAfterEaster, int lastYear) {
        this.month = Optional.empty();
        this.day = daysAfterEaster;
        this.lastYear = lastYear;
    }

    /** Its date in a year, if it is a holiday in that year. */
    public Optional<LocalDate> in(int year) {
        if (year > lastYear) {
            return Optional.empty();
        }
        return Optional.of(month.map(fixed -> LocalDate.of(year, fixed, day))
                .orElseGet(() -> Easter.sunday(year).plusDays(day)));
    }
}
