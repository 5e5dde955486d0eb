package dk.rettidig.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The clock on the wall in Copenhagen. */
public final class DanishTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /** The Constitution; and a date after this is a slip of the pen. */
    private static final int FIRST_YEAR = 1849;

    private static final int LAST_YEAR = 2199;

    private static final Predicate<String> HAS_OFFSET =
            Pattern.compile("(?:Z|[+-]\\d\\d:?\\d\\d)$").asPredicate();

    private DanishTime() {}

    public static LocalDate today(InstantSource clock) {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** A day "2026-11-23", of a year in which there can have been a question. */
    public static LocalDate parseDay(String text) {
        return near(LocalDate.parse(text));
    }

    /** A moment with its offset "2026-11-23T12:00:00+01:00", or as a form in Copenhagen sends it "2026-11-23T12:00". */
    public static Instant parse(String text) {
        return HAS_OFFSET.test(text)
                ? near(OffsetDateTime.parse(text)).toInstant()
                : near(LocalDateTime.parse(text)).atZone(ZONE).toInstant();
    }

    /** Far from there, neither the sums of days nor the databases hold. */
    private static <T extends TemporalAccessor> T near(T time) {
        int year = time.get(ChronoField.YEAR);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("no year of ours: " + year);
        }
        return time;
    }

    /** Midnight at the end of a day, also when the clocks change that night. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
