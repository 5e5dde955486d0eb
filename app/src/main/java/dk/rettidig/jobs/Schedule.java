package dk.rettidig.jobs;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.PersistenceException;
import java.time.InstantSource;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts every job's clock when the application starts, and makes up for the beat that all nodes missed. */
@ApplicationScoped
class Schedule {

    private static final Logger LOG = Logger.getLogger(Schedule.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    JobLock lock;

    @Inject
    InstantSource clock;

    @Inject
    @Any
    Instance<Job> jobs;

    void start(@Observes @Priority(Interceptor.Priority.APPLICATION) Startup startup) {
        for (Job job : jobs) {
            makeKnown(job);
            if (job.beat().isDaily()) {
                // At its last beat perhaps no node was running.
                executor.execute(() -> tick(job));
            }
            ScheduledFuture<?> next = executor.schedule(() -> tick(job), job.beat());
            LOG.log(Level.INFO, "Job {0} runs by {1}, next in {2} s", new Object[] {
                job.name(), job.beat(), next.getDelay(TimeUnit.SECONDS)
            });
        }
    }

    private void makeKnown(Job job) {
        try {
            if (lock.know(job) == 1) {
                LOG.log(Level.INFO, "Job {0} is new", job.name());
            }
        } catch (PersistenceException | jakarta.transaction.TransactionalException anotherNodeWasFirst) {
            LOG.log(Level.FINE, "Job " + job.name() + " was made known by another node", anotherNodeWasFirst);
        }
    }

    private void tick(Job job) {
        try {
            if (lock.take(job, job.beat().latest(clock.instant()))) {
                job.run();
                if (!lock.free(job)) {
                    LOG.log(Level.WARNING, "Job {0} lost its lock row", job.name());
                }
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Job " + job.name() + " failed and is tried again at its next tick", failed);
        }
    }
}
