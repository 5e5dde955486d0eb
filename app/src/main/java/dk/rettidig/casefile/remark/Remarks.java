package dk.rettidig.casefile.remark;

import dk.rettidig.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The remarks on questions somebody may see. */
@ApplicationScoped
public class Remarks {

    @PersistenceContext
    EntityManager entities;

    public Remark add(Remark remark) {
        entities.persist(remark);
        return remark;
    }

    /** The newest first. */
    public List<Remark> on(Question question) {
        return entities.createQuery(
                        "select r from Remark r where r.question = :question order by r.madeAt desc, r.id desc",
                        Remark.class)
                .setParameter("question", question)
                .getResultList();
    }
}
