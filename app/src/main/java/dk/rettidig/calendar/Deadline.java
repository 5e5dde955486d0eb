package dk.rettidig.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a day with a time, in Danish time. A day ends at 24:00; what arrives at or before the deadline is on time.
 *
 * @param time none when the whole day counts
 */
public record Deadline(LocalDate day, @Nullable LocalTime time) implements Comparable<Deadline> {

    public static Deadline endOf(LocalDate day) {
        return new Deadline(day, null);
    }

    /** A date "2026-11-23", or a moment as {@link DanishTime#parse} reads it. */
    public static Deadline parse(String text) {
        if (text.indexOf('T') < 0) {
            return endOf(DanishTime.parseDay(text));
        }
        ZonedDateTime danish = DanishTime.parse(text).atZone(DanishTime.ZONE);
        return new Deadline(danish.toLocalDate(), danish.toLocalTime());
    }

    /** The moment it is over: midnight after a whole day, otherwise the time itself. */
    public Instant moment() {
        return time == null
                ? DanishTime.endOf(day)
                : day.atTime(time).atZone(DanishTime.ZONE).toInstant();
    }

    /** The first moment that is too late. Databases keep microseconds, so that nothing lies between the two. */
    public Instant lateFrom() {
        return time == null ? moment() : moment().plus(1, ChronoUnit.MICROS);
    }

    public boolean isMetBy(Instant arrival) {
        return arrival.isBefore(lateFrom());
    }

    public boolean isOver(Instant now) {
        return !isMetBy(now);
    }

    @Override
    public int compareTo(Deadline other) {
        return moment().compareTo(other.moment());
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return time == null
                ? day.toString()
                : day.atTime(time).atZone(DanishTime.ZONE).toOffsetDateTime().toString();
    }
}
