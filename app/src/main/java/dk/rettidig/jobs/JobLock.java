package dk.rettidig.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** One row per job: who moves {@code locked_until} forward may run it. */
@ApplicationScoped
class JobLock {

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean take(Job job) {
        Instant now = clock.instant();
        return entities.createNativeQuery(
                                "update job_lock set locked_until = ?1 where name = ?2 and locked_until <= ?3")
                        .setParameter(1, now.plus(job.longest()).atOffset(ZoneOffset.UTC))
                        .setParameter(2, job.name())
                        .setParameter(3, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean free(Job job) {
        return entities.createNativeQuery("update job_lock set locked_until = ?1 where name = ?2")
                        .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                        .setParameter(2, job.name())
                        .executeUpdate()
                == 1;
    }

    /** A job that is new in this version gets its row; two nodes starting together both find it there. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int know(Job job) {
        return entities.createNativeQuery("insert into job_lock (name, locked_until)"
                        + " select ?1, ?2 where not exists (select 1 from job_lock where name = ?1)")
                .setParameter(1, job.name())
                .setParameter(2, Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
