package dk.rettidig.journal.register;

import dk.rettidig.journal.Journal;
import dk.rettidig.journal.JournalEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What was changed in a register. */
@ApplicationScoped
public class RegisterHistory {

    @Inject
    Journal journal;

    /** One change. */
    public record Line(Instant at, String by, String what) {}

    /** The newest change first. */
    public List<Line> of(String register) {
        return journal.of(RegisterChanged.chainOf(register)).stream()
                .sorted(Comparator.comparing(JournalEntry::number).reversed())
                .map(entry -> new Line(entry.recordedAt(), entry.personName(), entry.title()))
                .toList();
    }
}
