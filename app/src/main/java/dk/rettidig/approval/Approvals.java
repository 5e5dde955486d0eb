package dk.rettidig.approval;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.answer.Answer;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.Person;
import dk.rettidig.question.Question;
import dk.rettidig.question.Questions;
import dk.rettidig.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** All rounds. */
@ApplicationScoped
public class Approvals {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Questions questions;

    @Inject
    Approvers approvers;

    @Inject
    InstantSource clock;

    @CanIgnoreReturnValue
    public ApprovalRound add(ApprovalRound round) {
        entities.persist(round);
        entities.flush();
        return round;
    }

    public List<ApprovalRound> of(Answer answer) {
        return entities.createQuery(
                        "select r from ApprovalRound r where r.answer = :answer order by r.number", ApprovalRound.class)
                .setParameter("answer", answer)
                .getResultList();
    }

    public Optional<ApprovalRound> latest(Answer answer) {
        return of(answer).stream().reduce((earlier, later) -> later);
    }

    /** The round, for whoever may see its question, and of a confidential one for those it must pass. */
    public ApprovalRound byId(long id, Person person) {
        return Optional.ofNullable(entities.find(ApprovalRound.class, id))
                .filter(round -> sees(person, round))
                .orElseThrow(() -> new NotFound("approval " + id));
    }

    public boolean sees(Person person, ApprovalRound round) {
        return questions.visibleTo(person).sees(round.question())
                || approvers.isOnTheWay(person, round, DanishTime.today(clock));
    }

    /** The same, for somebody who will decide: of several who do it at once, each sees what the one before did. */
    public ApprovalRound turnOf(long id, Person person) {
        ApprovalRound round = byId(id, person);
        entities.refresh(round.question(), LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(round);
        return round;
    }

    /** Makes everybody else wait who would change something about the question's letters. */
    @CanIgnoreReturnValue
    public Question locked(Question question) {
        entities.refresh(question, LockModeType.PESSIMISTIC_WRITE);
        return question;
    }

    /** The last round of every answer that was not sent yet. */
    public List<ApprovalRound> underWay() {
        return entities.createQuery(
                        "select r from ApprovalRound r where r.number = (select max(o.number) from ApprovalRound o"
                                + " where o.answer = r.answer) and r.answer.number > (select count(g) from AnswerGiven g"
                                + " where g.question = r.answer.question and g.kind = r.answer.kind)"
                                + " order by r.submittedAt",
                        ApprovalRound.class)
                .getResultList();
    }
}
