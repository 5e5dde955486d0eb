package dk.rettidig.report;

import dk.rettidig.calendar.DanishTime;
import java.time.Instant;
import java.time.LocalDate;

/** Whole Danish days, both ends included. */
public record Span(LocalDate from, LocalDate to) {

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    public static Span year(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public Instant begin() {
        return from.atStartOfDay(DanishTime.ZONE).toInstant();
    }

    /** The first moment after it. */
    public Instant end() {
        return DanishTime.endOf(to);
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(to);
    }
}
