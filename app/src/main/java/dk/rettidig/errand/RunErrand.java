package dk.rettidig.errand;

import dk.rettidig.language.Messages;
import dk.rettidig.language.Text;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.refusal.Refused;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.input.Invalid.FieldError;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has an errand carried out in the background, and notes how it ended when its work did not. */
@ApplicationScoped
@ManagedExecutorDefinition(name = RunErrand.FEW_AT_ONCE, maxAsync = 4)
class RunErrand {

    /** Errands wait for each other, so that however many are wanted requests find a connection to the database. */
    static final String FEW_AT_ONCE = "java:app/concurrent/errands";

    /** So many seconds after each other whoever waits for his turn gives a sign of life. */
    private static final long SIGN = 5;

    private static final Logger LOG = Logger.getLogger(RunErrand.class.getName());

    @Resource(lookup = FEW_AT_ONCE)
    ManagedExecutorService background;

    @Resource
    ManagedScheduledExecutorService signs;

    @Inject
    CarryOut carryOut;

    @Inject
    Errands errands;

    /** @param words the language whoever wants it is told in why it failed */
    Future<Result> start(long errand, Work work, Messages words) {
        Future<?> waiting = signs.scheduleAtFixedRate(() -> await(errand), SIGN, SIGN, TimeUnit.SECONDS);
        return background.submit(() -> {
            waiting.cancel(false);
            return run(errand, work, words);
        });
    }

    private void await(long errand) {
        try {
            if (!errands.waits(errand)) {
                note(errand, true);
            }
        } catch (RuntimeException away) {
            // Thrown on, it would be the last sign.
            LOG.log(Level.WARNING, "Errand " + errand + " could give no sign of life and tries again", away);
        }
    }

    private Result run(long errand, Work work, Messages words) {
        try {
            return carryOut.whole(errand, work);
        } catch (Stopped stopped) {
            note(errand, errands.abandon(errand));
            throw stopped;
        } catch (RuntimeException failed) {
            List<Text> reasons = reasons(failed);
            if (reasons.isEmpty()) {
                LOG.log(Level.SEVERE, "Errand " + errand + " failed", failed);
            }
            note(errand, errands.fail(errand, words.say(reasons)));
            throw failed;
        }
    }

    private static void note(long errand, boolean isFirst) {
        LOG.log(Level.FINE, "Errand {0} came to nothing, noted: {1}", new Object[] {errand, isFirst});
    }

    /** None for what nobody foresaw. */
    private static List<Text> reasons(Throwable failed) {
        if (failed instanceof Refused refused) {
            return refused.reasons();
        }
        if (failed instanceof Invalid invalid) {
            return invalid.errors().stream().map(FieldError::message).toList();
        }
        return failed instanceof NotFound ? List.of(Text.of("web.problem.404")) : List.of();
    }
}
