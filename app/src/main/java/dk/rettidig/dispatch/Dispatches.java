package dk.rettidig.dispatch;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.approval.ApprovalRound;
import dk.rettidig.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Every letter that was sent. */
@ApplicationScoped
public class Dispatches {

    @PersistenceContext
    EntityManager entities;

    @CanIgnoreReturnValue
    public Dispatch add(Dispatch dispatch) {
        entities.persist(dispatch);
        entities.flush();
        return dispatch;
    }

    public Optional<Dispatch> of(ApprovalRound round) {
        return entities.createQuery("select d from Dispatch d where d.round = :round", Dispatch.class)
                .setParameter("round", round)
                .getResultStream()
                .findFirst();
    }

    /** All letters about a question, in the order they were sent. */
    public List<Dispatch> about(Question question) {
        return entities.createQuery(
                        "select d from Dispatch d where d.round.answer.question = :question order by d.recordedAt",
                        Dispatch.class)
                .setParameter("question", question)
                .getResultList();
    }
}
