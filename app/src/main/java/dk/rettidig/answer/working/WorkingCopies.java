package dk.rettidig.answer.working;

import dk.rettidig.answer.LetterFacts;
import dk.rettidig.people.Person;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Of each person and question one. */
@ApplicationScoped
public class WorkingCopies {

    @PersistenceContext
    EntityManager entities;

    public Optional<WorkingCopy> of(Question question, Person person) {
        return entities.createQuery(
                        "select w from WorkingCopy w where w.question = :question and w.person = :person",
                        WorkingCopy.class)
                .setParameter("question", question)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** Two windows of one person take turns: the later words stay. */
    public WorkingCopy keep(
            Question question,
            Person person,
            AnswerGiven.Kind kind,
            int base,
            String words,
            LetterFacts facts,
            Instant now) {
        Person writer = entities.find(Person.class, person.id(), LockModeType.PESSIMISTIC_WRITE);
        WorkingCopy copy = of(question, writer)
                .map(known -> known.says(kind, base, words, facts, now))
                .orElseGet(() -> new WorkingCopy(question, writer, kind, base, words, facts, now));
        entities.persist(copy);
        return copy;
    }

    /** @return whether there was one */
    public boolean drop(Question question, Person person) {
        Optional<WorkingCopy> copy = of(question, person);
        copy.ifPresent(entities::remove);
        return copy.isPresent();
    }
}
