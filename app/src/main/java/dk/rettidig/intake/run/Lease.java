package dk.rettidig.intake.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;

/** One run at a time on all nodes. Whoever runs extends the lease with every page; one that dies loses it in half a minute. */
@ApplicationScoped
class Lease {

    private static final String NAME = "oda";
    /** Who holds a lease that a person took away; the run gives it back once it has noticed. */
    private static final String NOBODY = "stopped";

    private static final Duration LENGTH = Duration.ofSeconds(45);

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    private final String holder = UUID.randomUUID().toString();

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean take() {
        int known = entities.createNativeQuery("insert into feed_lease (name, holder, held_until) select ?1, '', ?2"
                        + " where not exists (select 1 from feed_lease where name = ?1)")
                .setParameter(1, NAME)
                .setParameter(2, clock.instant().minusSeconds(1).atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return entities.createNativeQuery(
                                        "update feed_lease set holder = ?1, held_until = ?2 where name = ?3 and held_until <= ?4")
                                .setParameter(1, holder)
                                .setParameter(2, clock.instant().plus(LENGTH).atOffset(ZoneOffset.UTC))
                                .setParameter(3, NAME)
                                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                                .executeUpdate()
                        + known
                > known;
    }

    /** In the transaction of the page: nothing is written by whoever has lost it. */
    boolean extend() {
        return holdUntil(LENGTH);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean free() {
        return holdUntil(Duration.ZERO) || (isTakenAway() && passOn(NOBODY, ""));
    }

    /** Stops whoever runs, at the page it has come to. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean takeAway() {
        return isHeld()
                && entities.createNativeQuery("update feed_lease set holder = ?1 where name = ?2")
                                .setParameter(1, NOBODY)
                                .setParameter(2, NAME)
                                .executeUpdate()
                        == 1;
    }

    boolean isTakenAway() {
        return isThere("holder = ?2", NOBODY);
    }

    /** Whether a run is under way on any node. */
    boolean isHeld() {
        return isThere("held_until > ?2", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private boolean isThere(String condition, Object value) {
        return !entities.createNativeQuery("select 1 from feed_lease where name = ?1 and " + condition)
                .setParameter(1, NAME)
                .setParameter(2, value)
                .getResultList()
                .isEmpty();
    }

    private boolean passOn(String from, String to) {
        return entities.createNativeQuery(
                                "update feed_lease set holder = ?1, held_until = ?2 where name = ?3 and holder = ?4")
                        .setParameter(1, to)
                        .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                        .setParameter(3, NAME)
                        .setParameter(4, from)
                        .executeUpdate()
                == 1;
    }

    private boolean holdUntil(Duration length) {
        return entities.createNativeQuery("update feed_lease set held_until = ?1 where name = ?2 and holder = ?3")
                        .setParameter(1, clock.instant().plus(length).atOffset(ZoneOffset.UTC))
                        .setParameter(2, NAME)
                        .setParameter(3, holder)
                        .executeUpdate()
                == 1;
    }
}
