package dk.rettidig.calendar;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The clock on the wall in Copenhagen. */
public final class DanishTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final Predicate<String> HAS_OFFSET =
            Pattern.compile("(?:Z|[+-]\\d\\d:?\\d\\d)$").asPredicate();

    private DanishTime() {}

    public static LocalDate today(InstantSource clock) {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** A moment with its offset "2026-11-23T12:00:00+01:00", or as a form in Copenhagen sends it "2026-11-23T12:00". */
    public static Instant parse(String text) {
        return HAS_OFFSET.test(text)
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(ZONE).toInstant();
    }

    /** Midnight at the end of a day, also when the clocks change that night. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
