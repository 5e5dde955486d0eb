package dk.rettidig.report.closing;

import dk.rettidig.journal.JournalEntry;
import java.time.Instant;
import java.util.Set;

/**
 * What somebody did about a hearing after its period was closed, as the journal has it.
 *
 * @param by nobody, when a job did it
 */
public record Cause(Instant at, String by, String what) {

    /** The happenings of a hearing that may make it count otherwise. */
    private static final Set<String> KINDS =
            Set.of("HearingSent", "StatementReceived", "HearingExtended", "HearingSentBack", "HearingCancelled");

    static Cause of(JournalEntry entry) {
        return new Cause(entry.recordedAt(), entry.personName(), entry.title());
    }

    static boolean isOne(JournalEntry entry, String authority, Instant closedAt) {
        return entry.recordedAt().isAfter(closedAt)
                && KINDS.contains(entry.kind())
                && entry.counterpart().equals(authority);
    }
}
