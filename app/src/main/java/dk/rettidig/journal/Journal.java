package dk.rettidig.journal;

import dk.rettidig.language.Messages;
import dk.rettidig.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All entries of all cases. There is a way in, and no way to change or remove. */
@ApplicationScoped
public class Journal {

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    @Inject
    Event<Happening> observers;

    /** Files what a person did, in the transaction it was done in, and lets other capabilities hear of it. */
    public void record(Happening happening, Person by) {
        file(happening, by, clock.instant());
    }

    /** Files what a job did. */
    public void record(Happening happening) {
        file(happening, null, clock.instant());
    }

    /** Files what a person did at a moment that is known: a step's own, or one of the sample ministry's past. */
    public void recordAt(Happening happening, Person by, Instant then) {
        file(happening, by, then);
    }

    private void file(Happening happening, @Nullable Person by, Instant at) {
        String title = Messages.danish().say(happening.title());
        JournalHead head = headOf(happening.caseRef());
        JournalEntry entry = new JournalEntry(happening, title, by, at, head);
        entities.persist(entry);
        head.moveTo(entry);
        observers.fire(happening);
    }

    private JournalHead headOf(String caseRef) {
        JournalHead seen = entities.find(JournalHead.class, caseRef);
        if (seen != null) {
            boolean isOurs = seen.isBegunHere() || entities.getLockMode(seen) == LockModeType.PESSIMISTIC_WRITE;
            return isOurs ? seen : locked(caseRef);
        }
        JournalHead first = new JournalHead(caseRef);
        entities.persist(first);
        return first;
    }

    /** The lock reads the head anew: what this transaction has moved must stand there by then. */
    private JournalHead locked(String caseRef) {
        entities.flush();
        return entities.find(JournalHead.class, caseRef, LockModeType.PESSIMISTIC_WRITE);
    }

    public List<JournalEntry> of(String caseRef) {
        return entities.createQuery(
                        "select e from JournalEntry e where e.caseRef = :ref order by e.number", JournalEntry.class)
                .setParameter("ref", caseRef)
                .getResultList();
    }
}
