package dk.rettidig.jobs;

import dk.rettidig.calendar.DanishTime;
import jakarta.enterprise.concurrent.LastExecution;
import jakarta.enterprise.concurrent.ZonedTrigger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When a job is due: at a time of the day in Copenhagen, or every so often. All nodes reckon the same moments.
 *
 * @param daily none for a job that runs again and again
 * @param pause between two runs of such a job
 * @param from the first hour of the day in which it runs
 * @param to the last
 */
public record Beat(@Nullable LocalTime daily, Duration pause, int from, int to) implements ZonedTrigger {

    /** An executor may call a little before the full second. */
    private static final Duration EARLY = Duration.ofSeconds(1);

    public static Beat daily(LocalTime time) {
        return new Beat(time, Duration.ofDays(1), 0, 23);
    }

    public static Beat every(Duration pause) {
        return new Beat(null, pause, 0, 23);
    }

    /** Only in these hours of the day, both included. */
    public Beat within(int first, int last) {
        return new Beat(daily, pause, first, last);
    }

    /** The moment the job was last due, wherever and whether it ran. */
    Instant latest(Instant now) {
        Instant heard = now.plus(EARLY);
        if (daily == null) {
            long step = pause.toSeconds();
            Instant beat = Instant.ofEpochSecond(Math.floorDiv(heard.getEpochSecond(), step) * step);
            return firstWithin(beat, pause.negated());
        }
        LocalDate today = DanishTime.dayOf(heard);
        Instant beat = on(today, daily);
        return beat.isAfter(heard) ? on(today.minusDays(1), daily) : beat;
    }

    Instant next(Instant now) {
        Instant latest = latest(now);
        return daily == null
                ? firstWithin(latest.plus(pause), pause)
                : on(DanishTime.dayOf(latest).plusDays(1), daily);
    }

    private Instant firstWithin(Instant beat, Duration step) {
        Instant found = beat;
        while (!isWithin(found.atZone(DanishTime.ZONE).getHour())) {
            found = found.plus(step);
        }
        return found;
    }

    private boolean isWithin(int hour) {
        return from <= hour && hour <= to;
    }

    /** In the night that has no half past two, the beat comes an hour later by the clock. */
    private static Instant on(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(DanishTime.ZONE).toInstant();
    }

    boolean isDaily() {
        return daily != null;
    }

    @Override
    public ZoneId getZoneId() {
        return DanishTime.ZONE;
    }

    @Override
    public ZonedDateTime getNextRunTime(@Nullable LastExecution last, ZonedDateTime scheduledAt) {
        Instant from = last == null
                ? scheduledAt.toInstant()
                : last.getRunEnd(DanishTime.ZONE).toInstant();
        return next(from).atZone(DanishTime.ZONE);
    }
}
