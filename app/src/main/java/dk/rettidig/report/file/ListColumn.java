package dk.rettidig.report.file;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.language.Messages;
import dk.rettidig.report.CountedHearing;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** One column of the list: its heading, and what stands in it for a hearing. */
enum ListColumn {
    QUESTION("report.question"),
    AUTHORITY("report.authority"),
    SENT("report.sentAt"),
    DUE("report.due"),
    ORIGINAL_DUE("report.originalDue"),
    ARRIVED("report.arrived"),
    CANCELLED("report.outcome.CANCELLED"),
    DAYS("report.days"),
    OUTCOME("report.counts"),
    SENT_BACK("report.sentBackOnce"),
    WHY("report.because"),
    LATE_REASON("report.lateReason");

    private final String heading;

    ListColumn(String heading) {
        this.heading = heading;
    }

    String heading(Messages words) {
        return words.say(heading);
    }

    /** A text, a whole number or a moment of Danish time; nothing where there is nothing to say. */
    @Nullable
    Object of(CountedHearing hearing, Messages words) {
        return switch (this) {
            case QUESTION -> hearing.ref() == null ? words.say("report.confidential") : hearing.ref();
            case AUTHORITY -> hearing.authority();
            case SENT -> danish(hearing.sentAt());
            case DUE -> danish(hearing.due());
            case ORIGINAL_DUE -> danish(hearing.originalDue());
            case ARRIVED -> danish(hearing.arrivedAt());
            case CANCELLED -> danish(hearing.cancelledAt());
            case DAYS -> hearing.days();
            case OUTCOME -> words.say("report.outcome." + hearing.outcome().name());
            case SENT_BACK -> words.say(hearing.sentBack() ? "report.yes" : "report.no");
            case WHY -> words.say(hearing.why());
            case LATE_REASON ->
                hearing.lateReason() == null ? null : words.say(CountedHearing.keyOf(hearing.lateReason()));
        };
    }

    private static @Nullable LocalDateTime danish(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, DanishTime.ZONE);
    }

    /** A day without a time ends with its last minute. */
    private static LocalDateTime danish(dk.rettidig.calendar.Deadline due) {
        return due.day().atTime(due.time() == null ? LocalTime.of(23, 59) : due.time());
    }
}
