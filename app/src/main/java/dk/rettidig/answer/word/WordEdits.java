package dk.rettidig.answer.word;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.people.Person;
import dk.rettidig.question.Question;
import dk.rettidig.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The letters that came back. Nobody but who sent one sees it. */
@ApplicationScoped
public class WordEdits {

    /** Longer than an answer waits for its letter, so that nobody comes back to one that is gone. */
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    EntityManager entities;

    @CanIgnoreReturnValue
    public WordEdit add(WordEdit edit) {
        entities.persist(edit);
        entities.flush();
        return edit;
    }

    @CanIgnoreReturnValue
    public WordEdit remove(WordEdit edit) {
        entities.remove(edit);
        return edit;
    }

    /** @return how many nobody has taken over in time */
    int forgetOld(Instant now) {
        return entities.createQuery("delete from WordEdit e where e.takenAt is null and e.at < :then")
                .setParameter("then", now.minus(KEPT))
                .executeUpdate();
    }

    /** Of two who take it over at once the second waits. */
    public WordEdit own(Question question, long id, Person by) {
        return Optional.ofNullable(entities.find(WordEdit.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(edit -> edit.draft().answer().question().isSame(question) && edit.isOf(by))
                .orElseThrow(() -> new NotFound("letter " + id + " edited in Word"));
    }
}
