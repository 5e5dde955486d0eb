package dk.rettidig.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** One row per job: who moves {@code last_beat} forward may run it, and nobody else before {@code locked_until}. */
@ApplicationScoped
class JobLock {

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    /** For one of all the nodes that heard this beat. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean take(Job job, Instant beat) {
        Instant now = clock.instant();
        return entities.createNativeQuery("update job_lock set locked_until = ?1, last_beat = ?2"
                                + " where name = ?3 and locked_until <= ?4 and last_beat < ?5")
                        .setParameter(1, at(now.plus(job.longest())))
                        .setParameter(2, at(beat))
                        .setParameter(3, job.name())
                        .setParameter(4, at(now))
                        .setParameter(5, at(beat))
                        .executeUpdate()
                == 1;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean free(Job job) {
        return entities.createNativeQuery("update job_lock set locked_until = ?1 where name = ?2")
                        .setParameter(1, at(clock.instant()))
                        .setParameter(2, job.name())
                        .executeUpdate()
                == 1;
    }

    /** A job that is new in this version gets its row; two nodes starting together both find it there. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int know(Job job) {
        return entities.createNativeQuery("insert into job_lock (name, locked_until, last_beat)"
                        + " select ?1, ?2, ?3 where not exists (select 1 from job_lock where name = ?1)")
                .setParameter(1, job.name())
                .setParameter(2, at(Instant.EPOCH))
                .setParameter(3, at(clock.instant()))
                .executeUpdate();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
