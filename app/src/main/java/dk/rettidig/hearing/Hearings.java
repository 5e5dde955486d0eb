package dk.rettidig.hearing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.Question;
import dk.rettidig.refusal.Obstacle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All hearings. A person finds those of the questions or of the authority he may see. */
@ApplicationScoped
public class Hearings {

    private static final Pattern PAGE = Pattern.compile("/hearings/(\\d{1,18})");

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    /** Refuses what was sent already; of two that come at once the unique key lets one through. */
    @CanIgnoreReturnValue
    public Hearing add(Hearing hearing) {
        try {
            entities.persist(hearing);
            entities.flush();
        } catch (PersistenceException overtaken) {
            Obstacle.refuseIf(List.of(HearingObstacle.SENT_ALREADY));
            throw overtaken;
        }
        return hearing;
    }

    /** Whether the same was sent before. */
    public boolean isSent(Hearing same) {
        return !entities.createQuery("select h.id from Hearing h where h.sendingKey = :key", Long.class)
                .setParameter("key", same.sendingKey())
                .getResultList()
                .isEmpty();
    }

    /** What was changed gets its numbers before the transaction ends. */
    @CanIgnoreReturnValue
    public Hearings flush() {
        entities.flush();
        return this;
    }

    public VisibleHearings visibleTo(Person person) {
        boolean maySeeQuestions = person.may(Right.SEE_QUESTIONS, DanishTime.today(clock));
        boolean mayAnswer = person.may(Right.ANSWER_HEARINGS, DanishTime.today(clock));
        return new VisibleHearings(entities, person, person.authority().isPresent() ? mayAnswer : maySeeQuestions);
    }

    /** The numbers of everything an authority still owes, for the daily run. */
    public List<Long> waitingIds() {
        return entities.createQuery(
                        "select h.id from Hearing h where " + VisibleHearings.OPEN + " order by h.id", Long.class)
                .getResultList();
    }

    /** The hearing a page is about, for mails, which know only that. */
    public Optional<Hearing> atPage(String page) {
        Matcher hearing = PAGE.matcher(page);
        return hearing.matches()
                ? Optional.ofNullable(entities.find(Hearing.class, Long.valueOf(hearing.group(1))))
                : Optional.empty();
    }

    /** For the daily run, which looks for nobody; two nodes take turns at it. */
    public Hearing forDailyRun(long id) {
        return entities.find(Hearing.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The hearings of a question, in the order they were sent; the question was looked up through a person. */
    public List<Hearing> of(Question question) {
        return entities.createQuery(
                        "select h from Hearing h where h.question = :question order by h.sentAt, h.id", Hearing.class)
                .setParameter("question", question)
                .getResultList();
    }

    List<Hearing> ofQuestion(String ref) {
        return entities.createQuery("select h from Hearing h where h.question.ref = :ref order by h.id", Hearing.class)
                .setParameter("ref", ref)
                .getResultList();
    }
}
