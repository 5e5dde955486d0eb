package dk.rettidig.mail;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every mail that was or is to be sent. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<MailLost> observers;

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

    /**
     * The newest first.
     *
     * @param delivery what became of them, or nothing for all
     * @param words a part of the receiver, the subject or the case
     */
    List<OutgoingMail> newest(@Nullable Delivery delivery, String words, int most) {
        String state = delivery == null ? "" : " and " + delivery.condition();
        return entities.createQuery(
                        "select m from OutgoingMail m where lower(concat(m.to, ' ', m.subject, ' ', m.caseRef))"
                                + " like :words escape '!'" + state + " order by m.id desc",
                        OutgoingMail.class)
                .setParameter("words", "%" + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%")
                .setMaxResults(most)
                .getResultList();
    }

    long count(Delivery delivery) {
        return entities.createQuery("select count(m) from OutgoingMail m where " + delivery.condition(), Long.class)
                .getSingleResult();
    }

    /** One mail, for somebody who will change it: nobody else sends it meanwhile. */
    OutgoingMail byId(long id) {
        return Optional.ofNullable(entities.find(OutgoingMail.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("mail " + id));
    }

    Enclosure enclosure(long id) {
        return Optional.ofNullable(entities.find(Enclosure.class, id))
                .orElseThrow(() -> new NotFound("enclosure " + id));
    }

    /** Those about one page, in the order they were queued. */
    public List<OutgoingMail> concerning(String page) {
        return entities.createQuery(
                        "select m from OutgoingMail m where m.concerns = :page order by m.id", OutgoingMail.class)
                .setParameter("page", page)
                .getResultList();
    }

    /** A mail of ours came back; empty when we never sent it, or know already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<OutgoingMail> bounced(String messageId, String reason, Instant at) {
        Optional<OutgoingMail> lost = entities.createQuery(
                        "select m from OutgoingMail m where m.messageId = :id", OutgoingMail.class)
                .setParameter("id", messageId)
                .getResultStream()
                .findFirst()
                .filter(mail -> !mail.isLost())
                .map(mail -> mail.bounced(reason, at));
        lost.ifPresent(mail -> observers.fire(new MailLost(mail)));
        return lost;
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
            if (mail.isLost()) {
                observers.fire(new MailLost(mail));
            }
            return !refused.isServerAway();
        }
    }
}
