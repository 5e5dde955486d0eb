package dk.rettidig.hearing.reply;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.mail.incoming.IncomingMail;
import dk.rettidig.people.Person;
import dk.rettidig.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/** The replies of strangers, and who is none. */
@ApplicationScoped
public class StrangeReplies {

    private static final int LONGEST = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Hearings hearings;

    @Inject
    InstantSource clock;

    /** Whoever writes from the authority's own domain speaks for it, and so does a person of its register. */
    boolean isStranger(Hearing hearing, String from) {
        String own = domain(hearing.authority().email());
        String sender = domain(from);
        boolean isInside = !own.isEmpty() && (sender.equals(own) || sender.endsWith("." + own));
        return !isInside && !isRegistered(hearing, from);
    }

    private boolean isRegistered(Hearing hearing, String from) {
        return entities
                .createQuery(
                        "select p from Person p where p.authority = :authority and lower(p.email) = :email",
                        Person.class)
                .setParameter("authority", hearing.authority())
                .setParameter("email", from.toLowerCase(Locale.ROOT))
                .getResultList()
                .stream()
                .anyMatch(person -> person.isEmployedOn(DanishTime.today(clock)));
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
    }

    void keep(Hearing hearing, IncomingMail mail, Words words) {
        entities.persist(new StrangeReply(hearing, cut(mail.from()), cut(mail.subject()), mail.arrivedAt(), words));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    /** What is to be decided about the hearings a person has asked, the oldest first. */
    public List<StrangeReply> open(Person person) {
        return entities
                .createQuery("select r from StrangeReply r where r.decidedAt is null order by r.id", StrangeReply.class)
                .getResultList()
                .stream()
                .filter(reply -> hearings.visibleTo(person).asks(reply.hearing()))
                .toList();
    }

    /** Those of a hearing that was looked up through a person. */
    public List<StrangeReply> of(Hearing hearing) {
        return entities.createQuery(
                        "select r from StrangeReply r where r.hearing = :hearing order by r.id", StrangeReply.class)
                .setParameter("hearing", hearing)
                .getResultList();
    }

    /** Of two who decide at once the second waits. */
    StrangeReply one(Hearing hearing, long id) {
        return entities.createQuery(
                        "select r from StrangeReply r where r.id = :id and r.hearing = :hearing", StrangeReply.class)
                .setParameter("id", id)
                .setParameter("hearing", hearing)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("a stranger's reply to hearing " + hearing.id()));
    }
}
