package dk.rettidig.mail.incoming;

import dk.rettidig.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;

/** Every mail that was read. */
@ApplicationScoped
public class Inbox {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    Event<MailArrived> observers;

    @Inject
    InstantSource clock;

    /** Once: a mail that was read before a crash is known by its id when it is read again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean take(IncomingMail mail) {
        if (isKnown(mail)) {
            return false;
        }
        MailArrived arrived = new MailArrived(mail);
        if (mail.kind() == IncomingMail.Kind.BOUNCE) {
            mail.answers().stream()
                    .flatMap(id -> outbox.bounced(id, mail.text(), mail.arrivedAt()).stream())
                    .forEach(lost ->
                            arrived.belongsTo(lost.caseRef(), lost.concerns().orElse("/mailbox")));
        } else {
            observers.fire(arrived);
        }
        entities.persist(new ReceivedMail(arrived, clock.instant()));
        return true;
    }

    private boolean isKnown(IncomingMail mail) {
        return !entities.createQuery("select m.id from ReceivedMail m where m.messageId = :id", Long.class)
                .setParameter("id", mail.messageId())
                .getResultList()
                .isEmpty();
    }

    /** The newest first. */
    public List<ReceivedMail> newest(int most) {
        return entities.createQuery("select m from ReceivedMail m order by m.id desc", ReceivedMail.class)
                .setMaxResults(most)
                .getResultList();
    }
}
