package dk.rettidig.answer.word;

import dk.rettidig.jobs.Beat;
import dk.rettidig.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Forgets every night the letters from Word whose changes nobody has taken over; the draft they were edited from stays. */
@ApplicationScoped
public class ForgetEdits implements Job {

    private static final Logger LOG = Logger.getLogger(ForgetEdits.class.getName());

    @Inject
    WordEdits edits;

    @Inject
    InstantSource clock;

    @Override
    public String name() {
        return "forget-word-edits";
    }

    @Override
    public Beat beat() {
        return Beat.daily(LocalTime.of(3, 30));
    }

    @Override
    public Duration longest() {
        return Duration.ofMinutes(30);
    }

    @Override
    @Transactional
    public void run() {
        LOG.log(Level.INFO, "Forgot {0} letters from Word that nobody took over", edits.forgetOld(clock.instant()));
    }
}
