package dk.rettidig.answer.working;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.people.Person;
import dk.rettidig.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Of each question one at the most. Whoever changes one has the question's turn. */
@ApplicationScoped
public class WorkingCopies {

    @PersistenceContext
    EntityManager entities;

    public Optional<WorkingCopy> of(Question question) {
        return entities.createQuery("select w from WorkingCopy w where w.question = :question", WorkingCopy.class)
                .setParameter("question", question)
                .getResultStream()
                .findFirst();
    }

    /** It is written at once: its steps name it by its number. */
    public WorkingCopy add(WorkingCopy copy) {
        entities.persist(copy);
        entities.flush();
        return copy;
    }

    @CanIgnoreReturnValue
    public WorkingCopy grow(WorkingCopy copy, Typed typed, Person by, Instant now) {
        copy.grow(typed, by, now).forEach(entities::persist);
        return copy;
    }

    public List<DraftStep> stepsAfter(WorkingCopy copy, int version) {
        return entities.createQuery(
                        "select s from DraftStep s where s.draft = :draft and s.version > :version order by s.version",
                        DraftStep.class)
                .setParameter("draft", copy.id())
                .setParameter("version", version)
                .getResultList();
    }

    /** The names of the others who wrote in it since a moment. */
    public List<String> alsoWriting(WorkingCopy copy, Person reader, Instant since) {
        return entities.createQuery(
                        "select distinct s.by.name from DraftStep s where s.draft = :draft and s.by <> :reader"
                                + " and s.writtenAt > :since order by s.by.name",
                        String.class)
                .setParameter("draft", copy.id())
                .setParameter("reader", reader)
                .setParameter("since", since)
                .getResultList();
    }

    @CanIgnoreReturnValue
    public WorkingCopy remove(WorkingCopy copy) {
        int unused = entities.createQuery("delete from DraftStep s where s.draft = :draft")
                .setParameter("draft", copy.id())
                .executeUpdate();
        entities.remove(copy);
        entities.flush();
        return copy;
    }
}
