package dk.rettidig.mail;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;

/** Every mail that was or is to be sent. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    /** Queues a mail in the running transaction. */
    @CanIgnoreReturnValue
    @Transactional(Transactional.TxType.MANDATORY)
    public OutgoingMail queue(Mail mail) {
        OutgoingMail queued = new OutgoingMail(mail, clock.instant());
        entities.persist(queued);
        return queued;
    }

    /** The newest first. */
    public List<OutgoingMail> newest(int most) {
        return entities.createQuery("select m from OutgoingMail m order by m.id desc", OutgoingMail.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those about one question, in the order they were queued. */
    public List<OutgoingMail> about(String caseRef) {
        return entities.createQuery(
                        "select m from OutgoingMail m where m.caseRef = :ref order by m.id", OutgoingMail.class)
                .setParameter("ref", caseRef)
                .getResultList();
    }

    @Transactional
    List<Long> due(int most) {
        return entities.createQuery(
                        "select m.id from OutgoingMail m where m.sentAt is null and m.givenUpAt is null"
                                + " and m.nextTryAt <= :now order by m.id",
                        Long.class)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * One mail in a transaction of its own: what the server took stays sent when the next one fails. Whoever else would
     * send it waits at its row, and finds it sent.
     *
     * @return whether the next one may be tried
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean send(long id, SmtpConnection server) {
        OutgoingMail mail = entities.find(OutgoingMail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null || !mail.isWaiting()) {
            return true;
        }
        try {
            String answer = server.send(mail);
            OutgoingMail unused = mail.sent(answer, clock.instant());
            return true;
        } catch (NotTaken refused) {
            OutgoingMail unused = refused.isForGood()
                    ? mail.refused(String.valueOf(refused.getMessage()), clock.instant())
                    : mail.failed(String.valueOf(refused.getMessage()), clock.instant());
            return !refused.isServerAway();
        }
    }
}
