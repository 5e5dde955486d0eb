package dk.rettidig.hearing.delivery;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.HearingHappening.MailNotDelivered;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.journal.Journal;
import dk.rettidig.mail.MailLost;
import dk.rettidig.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.List;

/** Makes a task of every mail about a hearing that did not arrive. */
@ApplicationScoped
public class LostMails {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Hearings hearings;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    void on(@Observes MailLost lost) {
        lost.mail().concerns().flatMap(hearings::atPage).ifPresent(hearing -> {
            entities.persist(new Undelivered(hearing, lost.mail(), clock.instant()));
            journal.record(new MailNotDelivered(
                    hearing.question().ref(),
                    hearing.id(),
                    hearing.authority().name(),
                    lost.mail().to()));
        });
    }

    /** What is to be done about the hearings a person sees, the oldest first. */
    public List<Undelivered> open(Person person) {
        return entities
                .createQuery("select u from Undelivered u where u.doneAt is null order by u.id", Undelivered.class)
                .getResultList()
                .stream()
                .filter(lost -> hearings.visibleTo(person).asks(lost.hearing()))
                .toList();
    }

    public List<Undelivered> of(Hearing hearing) {
        return entities.createQuery(
                        "select u from Undelivered u where u.hearing = :hearing order by u.id", Undelivered.class)
                .setParameter("hearing", hearing)
                .getResultList();
    }

    /** @return of how many */
    long done(Hearing hearing, Person by) {
        return of(hearing).stream()
                .filter(Undelivered::isOpen)
                .map(lost -> lost.done(by, clock.instant()))
                .count();
    }
}
