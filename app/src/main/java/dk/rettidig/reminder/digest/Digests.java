package dk.rettidig.reminder.digest;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What everybody chose. */
@ApplicationScoped
public class Digests {

    @PersistenceContext
    EntityManager entities;

    /** Whoever never chose is written to about each hearing. */
    public boolean isWanted(Person person) {
        return of(person).filter(Digest::isWanted).isPresent();
    }

    @CanIgnoreReturnValue
    Digest choose(Person person, boolean isWanted) {
        Digest digest = of(person).orElseGet(() -> {
            Digest first = new Digest(person);
            entities.persist(first);
            return first;
        });
        return digest.choose(isWanted);
    }

    private Optional<Digest> of(Person person) {
        return entities.createQuery("select d from Digest d where d.person = :person", Digest.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    List<Long> wantedIds() {
        return entities.createQuery("select d.id from Digest d where d.wanted = true order by d.id", Long.class)
                .getResultList();
    }

    /** Two nodes take turns at it, and the second finds today's made. */
    Digest forDailyRun(long id) {
        return entities.find(Digest.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
