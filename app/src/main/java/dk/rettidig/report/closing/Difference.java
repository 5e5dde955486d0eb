package dk.rettidig.report.closing;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.language.Messages;
import dk.rettidig.report.closing.FrozenLine.Part;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A hearing that would count otherwise today, and what was changed about it since the period was closed.
 *
 * @param ref none when the question is confidential
 */
public record Difference(long id, @Nullable String ref, String authority, Kind kind, List<Change> changes) {

    /** What has become of it. */
    public enum Kind {
        ADDED,
        GONE,
        CHANGED
    }

    /** One fact, before and after; empty where there was none. */
    public record Change(String what, String before, String after) {}

    public Difference {
        changes = List.copyOf(changes);
    }

    static Difference of(FrozenLine line, Kind kind, List<Change> changes) {
        String ref = line.part(Part.QUESTION);
        return new Difference(line.id(), ref.isEmpty() ? null : ref, line.part(Part.AUTHORITY), kind, changes);
    }

    /** The cause in a sentence. */
    public String why(Messages words) {
        return kind == Kind.CHANGED
                ? changes.stream()
                        .map(change -> words.say(
                                "report.closing.change." + change.what(),
                                told(change, change.before(), words),
                                told(change, change.after(), words)))
                        .collect(Collectors.joining(" "))
                : words.say("report.closing.kind." + kind);
    }

    private static String told(Change change, String value, Messages words) {
        if (value.isEmpty()) {
            return words.say("report.closing.nothing");
        }
        return switch (Part.valueOf(change.what())) {
            case SENT, ARRIVED, CANCELLED -> words.moment(Instant.parse(value));
            case DUE, ORIGINAL_DUE -> words.deadline(Deadline.parse(value));
            case SENT_BACK -> words.say(value.equals("true") ? "report.yes" : "report.no");
            case OUTCOME -> words.say("report.outcome." + value);
            case QUESTION, AUTHORITY -> throw new IllegalArgumentException(change.what());
        };
    }
}
