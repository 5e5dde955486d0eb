package dk.rettidig.casefile.http;

import dk.rettidig.casefile.CaseFile;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Standing;
import dk.rettidig.journal.JournalEntry;
import dk.rettidig.language.Messages;
import dk.rettidig.web.parts.Moment.Kind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The journal of a case, and between its lines the hearing deadlines: those that were missed and those still to come. */
public final class Timeline {

    private Timeline() {}

    /** The journal is kept in Danish, whatever language its reader speaks. */
    public record Line(Instant at, String title, String person, String counterpart, Kind kind) {

        static Line of(JournalEntry entry) {
            return new Line(entry.happenedAt(), entry.title(), entry.personName(), entry.counterpart(), Kind.DONE);
        }

        static Line ofDeadline(Hearing hearing, Kind kind) {
            String key = kind == Kind.LATE ? "casefile.timeline.overdue" : "casefile.timeline.due";
            String title = Messages.danish().say(key, hearing.authority().name());
            return new Line(hearing.due().moment(), title, "", "", kind);
        }
    }

    static List<Line> of(List<JournalEntry> journal, CaseFile file, Instant now) {
        Stream<Line> missed = file.hearings().stream()
                .filter(hearing -> wasMissed(hearing.standing(now)))
                .map(hearing -> Line.ofDeadline(hearing, Kind.LATE));
        Stream<Line> ahead = file.hearings().stream()
                .filter(hearing -> hearing.standing(now) == Standing.WAITING)
                .map(hearing -> Line.ofDeadline(hearing, Kind.AHEAD));
        return Stream.of(journal.stream().map(Line::of), missed, ahead)
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(Line::at))
                .toList();
    }

    private static boolean wasMissed(Standing standing) {
        return standing == Standing.OVERDUE || standing == Standing.ANSWERED_LATE;
    }
}
