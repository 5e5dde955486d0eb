package dk.rettidig.answer;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.hearing.Statement;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.Question;
import dk.rettidig.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The answers of questions somebody may see: each way in asks for a question that was looked up through a person. */
@ApplicationScoped
public class Answers {

    @PersistenceContext
    EntityManager entities;

    /** The answer of a kind that is being written, begun now if nobody has. Writers of one question take turns. */
    public Answer openOrNew(Question question, AnswerGiven.Kind kind) {
        return open(inTurn(question), kind).orElseGet(() -> add(Answer.next(question, kind)));
    }

    /** The question once nobody else is writing what belongs to it, until the transaction ends. */
    public Question inTurn(Question question) {
        entities.refresh(question, LockModeType.PESSIMISTIC_WRITE);
        return question;
    }

    /** The same to look at: it locks nothing, and what is begun is not kept. */
    public Answer openOrUnkept(Question question, AnswerGiven.Kind kind) {
        return open(question, kind).orElseGet(() -> Answer.next(question, kind));
    }

    @CanIgnoreReturnValue
    private Answer add(Answer answer) {
        entities.persist(answer);
        return answer;
    }

    private Optional<Answer> open(Question question, AnswerGiven.Kind kind) {
        int number = Answer.numberOfNext(question, kind);
        return of(question).stream()
                .filter(answer -> answer.kind() == kind && answer.number() == number)
                .findFirst();
    }

    /** Gives what was added its number before the transaction ends. */
    @CanIgnoreReturnValue
    public Answers flush() {
        entities.flush();
        return this;
    }

    /** Every answer ever begun, the oldest first. */
    public List<Answer> of(Question question) {
        return entities.createQuery("select a from Answer a where a.question = :question order by a.id", Answer.class)
                .setParameter("question", question)
                .getResultList();
    }

    /** The answer that was written on last. */
    public Optional<Answer> current(Question question) {
        return of(question).stream()
                .flatMap(answer -> answer.latest().stream())
                .reduce((a, b) -> a.writtenAt().isAfter(b.writtenAt()) ? a : b)
                .map(Draft::answer);
    }

    /** What is written next: what was written on last, and after the final answer its correction. */
    public AnswerGiven.Kind kindOfNext(Question question) {
        boolean isAnswered = question.answers().stream().anyMatch(given -> given.kind() == AnswerGiven.Kind.FINAL);
        return current(question)
                .filter(answer -> !answer.isSent())
                .map(Answer::kind)
                .orElse(isAnswered ? AnswerGiven.Kind.CORRECTION : AnswerGiven.Kind.FINAL);
    }

    public Draft currentDraft(Question question) {
        return current(question).flatMap(Answer::latest).orElseThrow(() -> new NotFound("draft of " + question.ref()));
    }

    public Draft draft(Question question, long id) {
        return Optional.ofNullable(entities.find(Draft.class, id))
                .filter(draft -> draft.answer().question().isSame(question))
                .orElseThrow(() -> new NotFound("draft " + id));
    }

    /** The statements the authorities asked by the ministry itself have given, the latest version of each. */
    public List<Statement> quotable(Question question) {
        return entities.createQuery(
                        "select s from Statement s where s.hearing.question = :question and s.hearing.parent is null"
                                + " order by s.hearing.id, s.number",
                        Statement.class)
                .setParameter("question", question)
                .getResultStream()
                .filter(statement -> statement
                        .hearing()
                        .latestStatement()
                        .filter(statement::isSame)
                        .isPresent())
                .toList();
    }

    /** Whether Parliament has asked a question of that number in the committee, in any session. */
    public boolean isAsked(String committee, int number) {
        return entities.createQuery("select count(q) from Question q where q.ref like :ref", Long.class)
                        .setParameter("ref", "%-" + committee + "-" + number)
                        .getSingleResult()
                > 0;
    }
}
