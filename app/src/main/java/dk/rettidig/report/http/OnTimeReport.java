package dk.rettidig.report.http;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.language.Messages;
import dk.rettidig.report.CountedHearing;
import dk.rettidig.report.Figures;
import dk.rettidig.report.Goal;
import dk.rettidig.report.Outcome;
import dk.rettidig.report.Part;
import dk.rettidig.report.Part.Among;
import dk.rettidig.report.Span;
import dk.rettidig.report.Tally;
import dk.rettidig.web.page.Page;
import dk.rettidig.web.parts.list.Paging;
import jakarta.json.bind.annotation.JsonbTransient;
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
 * @param reason the reason for lateness it is narrowed to, if it is
 * @param among the number beside the rate it is narrowed to, if it is
 * @param met null when nothing is scored
 * @param more whether some hearings come after those that are shown
 * @param listed how many are on the whole list
 */
@Page("report/ontime")
public record OnTimeReport(
        @Nullable String authority,
        @Nullable String authorityName,
        LocalDate from,
        LocalDate to,
        @Nullable Outcome shown,
        @Nullable String reason,
        @Nullable Among among,
        long sent,
        long onTime,
        long late,
        long waiting,
        long cancelled,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal rateOriginalDeadline,
        @Nullable BigDecimal complete,
        int target,
        Goal goal,
        @Nullable Boolean met,
        long roomLeft,
        List<Line> hearings,
        @JsonbTransient @Nullable Long after,
        @JsonbTransient boolean more,
        @JsonbTransient long listed) {

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
            @Nullable String lateReason,
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
                    hearing.lateReason(),
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

    static OnTimeReport of(
            Whose whose,
            Span span,
            Goal goal,
            Part part,
            Tally tally,
            Stretch<CountedHearing> hearings,
            Messages words) {
        Figures figures = tally.total();
        return new OnTimeReport(
                whose.code(),
                whose.name(),
                span.from(),
                span.to(),
                part.outcome(),
                part.reason(),
                part.among(),
                figures.sent(),
                figures.onTime(),
                figures.late(),
                figures.waiting(),
                figures.cancelled(),
                figures.rate(),
                figures.rateOriginalDeadline(),
                figures.complete(),
                figures.target(),
                goal,
                figures.scored() == 0 ? null : figures.met(),
                figures.roomLeft(),
                hearings.shown().stream()
                        .map(hearing -> Line.of(hearing, words))
                        .toList(),
                part.after(),
                hearings.more(),
                listed(part, tally));
    }

    private static long listed(Part part, Tally tally) {
        Figures figures = tally.total();
        if (part.among() != null) {
            return part.among() == Among.SENT_BACK ? figures.returned() : figures.lateOriginally();
        }
        if (part.reason() != null) {
            return tally.lateBecause().getOrDefault(part.reason(), 0L);
        }
        return part.outcome() == null ? figures.sent() : figures.count(part.outcome());
    }

    private String because() {
        return (reason == null ? "" : "&reason=" + reason) + (among == null ? "" : "&among=" + among);
    }

    /** The list behind a number that stands beside the rate. */
    public String address(Among number) {
        return address("", (Outcome) null) + "&among=" + number;
    }

    public long count(Outcome outcome) {
        return switch (outcome) {
            case ON_TIME -> onTime;
            case LATE -> late;
            case WAITING -> waiting;
            case CANCELLED -> cancelled;
        };
    }

    /** The stretch that is shown and the way to the next. */
    public Paging paging() {
        return new Paging(
                hearings.size(),
                listed,
                after == null ? null : address("", shown) + because(),
                more
                        ? address("", shown) + because() + "&after="
                                + hearings.get(hearings.size() - 1).id()
                        : null);
    }

    /** The address of this report, narrowed or not, or as a file. */
    public String address(String file, @Nullable Outcome outcome) {
        return "/reports/on-time" + file + "?from=" + from + "&to=" + to
                + (authority == null ? "" : "&authority=" + authority)
                + (outcome == null ? "" : "&outcome=" + outcome);
    }
}
