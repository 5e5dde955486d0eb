package dk.rettidig.report.http;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.language.Messages;
import dk.rettidig.report.CountedHearing;
import dk.rettidig.report.Figures;
import dk.rettidig.report.Outcome;
import dk.rettidig.report.Span;
import dk.rettidig.web.page.Page;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goal 4.2 of one span, and the list behind it.
 *
 * @param authority its code, none for all together
 * @param shown the outcome the list is narrowed to, if it is; the numbers are always those of the whole span
 * @param met null when nothing is scored
 */
@Page("report/ontime")
public record OnTimeReport(
        @Nullable String authority,
        @Nullable String authorityName,
        LocalDate from,
        LocalDate to,
        @Nullable Outcome shown,
        long sent,
        long onTime,
        long late,
        long waiting,
        long cancelled,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal rateOriginalDeadline,
        @Nullable BigDecimal complete,
        int target,
        @Nullable Boolean met,
        long roomLeft,
        List<Line> hearings) {

    /** One hearing; dates as they were agreed, moments with their offset. */
    public record Line(
            long id,
            @Nullable String ref,
            String authority,
            Instant sentAt,
            String due,
            String originalDue,
            @Nullable Instant arrivedAt,
            @Nullable Instant cancelledAt,
            boolean sentBack,
            Outcome outcome,
            String why) {

        static Line of(CountedHearing hearing, Messages words) {
            return new Line(
                    hearing.id(),
                    hearing.ref(),
                    hearing.authority(),
                    hearing.sentAt(),
                    hearing.due().toString(),
                    hearing.originalDue().toString(),
                    hearing.arrivedAt(),
                    hearing.cancelledAt(),
                    hearing.sentBack(),
                    hearing.outcome(),
                    words.say(hearing.why()));
        }

        public Deadline agreed() {
            return Deadline.parse(due);
        }

        public Deadline original() {
            return Deadline.parse(originalDue);
        }

        public boolean extended() {
            return !due.equals(originalDue);
        }
    }

    static OnTimeReport of(Whose whose, Span span, Figures figures, List<CountedHearing> hearings, Messages words) {
        return new OnTimeReport(
                whose.code(),
                whose.name(),
                span.from(),
                span.to(),
                null,
                figures.sent(),
                figures.onTime(),
                figures.late(),
                figures.waiting(),
                figures.cancelled(),
                figures.rate(),
                figures.rateOriginalDeadline(),
                figures.complete(),
                figures.target(),
                figures.scored() == 0 ? null : figures.met(),
                figures.roomLeft(),
                hearings.stream().map(hearing -> Line.of(hearing, words)).toList());
    }

    /** The same numbers, the list narrowed to one outcome. */
    OnTimeReport only(Outcome outcome) {
        return new OnTimeReport(
                authority,
                authorityName,
                from,
                to,
                outcome,
                sent,
                onTime,
                late,
                waiting,
                cancelled,
                rate,
                rateOriginalDeadline,
                complete,
                target,
                met,
                roomLeft,
                hearings.stream().filter(line -> line.outcome() == outcome).toList());
    }

    /** The address of this report, narrowed or not, or as a file. */
    public String address(String file, @Nullable Outcome outcome) {
        return "/reports/on-time" + file + "?from=" + from + "&to=" + to
                + (authority == null ? "" : "&authority=" + authority)
                + (outcome == null ? "" : "&outcome=" + outcome);
    }
}
