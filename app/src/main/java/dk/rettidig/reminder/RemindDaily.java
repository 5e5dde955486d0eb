package dk.rettidig.reminder;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Before people come to work. */
@ApplicationScoped
class RemindDaily implements Job {

    private static final Logger LOG = Logger.getLogger(RemindDaily.class.getName());

    @Inject
    Hearings hearings;

    @Inject
    Reminding reminding;

    @Inject
    RemindHearing remindHearing;

    @Inject
    InstantSource clock;

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public String cron() {
        return "0 0 7 * * *";
    }

    @Override
    public Duration longest() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        LocalDate today = DanishTime.today(clock);
        if (reminding.isWorkingDay(today)) {
            long sent = hearings.waitingIds().stream()
                    .filter(id -> isReminded(id, today))
                    .count();
            LOG.log(Level.INFO, "Reminded of {0} hearings", sent);
        }
    }

    /** What fails for one hearing keeps nobody else from being reminded. */
    private boolean isReminded(long id, LocalDate today) {
        try {
            return remindHearing.remind(id, today, clock.instant());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The reminder of hearing " + id + " failed and is tried again tomorrow", failed);
            return false;
        }
    }
}
