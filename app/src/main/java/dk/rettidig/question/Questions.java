package dk.rettidig.question;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;

/** All questions. There is no way to one that does not name the person who looks. */
@ApplicationScoped
public class Questions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    @CanIgnoreReturnValue
    public Question add(Question question) {
        entities.persist(question);
        return question;
    }

    /** Whether a reference is taken, also by a question the asker may not see. */
    public boolean contains(QuestionRef ref) {
        return entities.createQuery("select count(q) from Question q where q.ref = :ref", Long.class)
                        .setParameter("ref", ref.toString())
                        .getSingleResult()
                > 0;
    }

    public VisibleQuestions visibleTo(Person person) {
        boolean maySeeAny = person.may(Right.SEE_QUESTIONS, DanishTime.today(clock));
        return new VisibleQuestions(entities, person, maySeeAny);
    }
}
