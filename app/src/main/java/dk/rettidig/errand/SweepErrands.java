package dk.rettidig.errand;

import dk.rettidig.jobs.Beat;
import dk.rettidig.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Files are thrown away when they could be fetched for a day, and what is known of an errand after a month. */
@ApplicationScoped
class SweepErrands implements Job {

    private static final Logger LOG = Logger.getLogger(SweepErrands.class.getName());
    private static final Duration KNOWN = Duration.ofDays(30);

    @Inject
    Errands errands;

    @Inject
    InstantSource clock;

    @Override
    public String name() {
        return "sweep-errands";
    }

    @Override
    public Beat beat() {
        return Beat.every(Duration.ofHours(1));
    }

    @Override
    public Duration longest() {
        return Duration.ofMinutes(10);
    }

    @Override
    @Transactional
    public void run() {
        Instant now = clock.instant();
        int pieces = errands.sweepFiles(now.minus(Errand.FILE_KEPT));
        int forgotten = errands.sweep(now.minus(KNOWN));
        LOG.log(Level.FINE, "Swept {0} pieces of files and {1} errands", new Object[] {pieces, forgotten});
    }
}
