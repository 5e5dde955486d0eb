package dk.rettidig.report;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.report.History.Due;
import dk.rettidig.report.History.Extended;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules once more, slow and plain, from what happened: on the clock of Copenhagen, with nothing of the product. */
final class PlainCount {
    private long sent;
    private long onTime;
    private long late;
    private long waiting;
    private long cancelled;
    private long onTimeOriginally;
    private long statements;
    private long neverReturned;

    /** Of what the ministry sent itself. */
    static Figures of(List<History> histories, Span span, ZonedDateTime now) {
        return of(histories.stream().filter(history -> !history.onward()), span, now);
    }

    /** Of what was sent on to a unit. */
    static Figures onward(List<History> histories, Span span, ZonedDateTime now) {
        return of(histories.stream().filter(History::onward), span, now);
    }

    private static Figures of(Stream<History> histories, Span span, ZonedDateTime now) {
        PlainCount count = new PlainCount();
        histories.filter(history -> belongs(history, span)).forEach(history -> count.add(history, now));
        return new Figures(
                count.sent,
                count.onTime,
                count.late,
                count.waiting,
                count.cancelled,
                count.onTimeOriginally,
                count.onTime + count.late - count.onTimeOriginally,
                count.statements,
                count.neverReturned,
                90);
    }

    private static boolean belongs(History history, Span span) {
        LocalDate day = history.sent().toLocalDate();
        return !history.section20()
                && !day.isBefore(LocalDate.of(2024, 1, 2))
                && !day.isBefore(span.from())
                && !day.isAfter(span.to());
    }

    private void add(History history, ZonedDateTime now) {
        sent++;
        Optional<ZonedDateTime> arrival = history.arrivals().stream()
                .filter(came -> history.cancelled() == null || !came.isAfter(history.cancelled()))
                .min(Comparator.naturalOrder());
        Due agreed = agreed(history);
        if (arrival.isPresent()) {
            statements++;
            neverReturned += history.sentBack() ? 0 : 1;
            if (isIn(arrival.get(), agreed)) {
                onTime++;
            } else {
                late++;
            }
            onTimeOriginally += isIn(arrival.get(), history.first()) ? 1 : 0;
        } else if (history.cancelled() != null && isIn(history.cancelled(), agreed)) {
            cancelled++;
        } else if (history.cancelled() == null && isIn(now, agreed)) {
            waiting++;
        } else {
            late++;
        }
    }

    private static Due agreed(History history) {
        Due agreed = history.first();
        for (Extended extended : history.extensions()) {
            if (isIn(extended.granted(), agreed)) {
                agreed = extended.due();
            }
        }
        return agreed;
    }

    /** A whole day lasts to the last moment that still has its date on a Danish wall; a time is still in time itself. */
    private static boolean isIn(ZonedDateTime moment, Due due) {
        if (due.time() == null) {
            return !moment.toLocalDate().isAfter(due.day());
        }
        return !moment.isAfter(due.day().atTime(due.time()).atZone(DanishTime.ZONE));
    }
}
