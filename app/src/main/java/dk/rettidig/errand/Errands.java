package dk.rettidig.errand;

import dk.rettidig.people.Person;
import dk.rettidig.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All errands; a person finds his own. What is told of one under way is a short transaction beside the work's own. */
@ApplicationScoped
public class Errands {

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    Errand add(Person person, Wanted wanted) {
        Errand errand = new Errand(person, wanted, clock.instant());
        entities.persist(errand);
        return errand;
    }

    public Errand of(Person person, long id) {
        Errand errand = entities.find(Errand.class, id);
        if (errand == null || !errand.isWantedBy(person)) {
            throw new NotFound("errand " + id);
        }
        return errand;
    }

    /** Whether that changed anything; it was looked up through its owner. */
    public boolean stop(Errand errand) {
        entities.refresh(errand, LockModeType.PESSIMISTIC_WRITE);
        return errand.stop(clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean waits(long id) {
        return locked(id).waits(clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean goesOn(long id, @Nullable Integer parts, int taken) {
        return locked(id).goesOn(parts, taken, clock.instant());
    }

    /** In the transaction of the work. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean complete(long id, Result result) {
        return locked(id).complete(result, clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean abandon(long id) {
        return locked(id).abandon(clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean fail(long id, String why) {
        return locked(id).fail(why, clock.instant());
    }

    private Errand locked(long id) {
        return Objects.requireNonNull(entities.find(Errand.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The pieces of files that were kept long enough. */
    int sweepFiles(Instant before) {
        return entities.createQuery("delete from ErrandPiece p where p.errand.id in"
                        + " (select e.id from Errand e where e.endedAt < :before"
                        + " or (e.endedAt is null and e.seenAt < :before))")
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Errands nobody asks for any more, after their files. */
    int sweep(Instant before) {
        return entities.createQuery("delete from Errand e where e.wantedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
