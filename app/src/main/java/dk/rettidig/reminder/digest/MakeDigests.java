package dk.rettidig.reminder.digest;

import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.jobs.Beat;
import dk.rettidig.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every working day from six, before the reminders. */
@ApplicationScoped
public class MakeDigests implements Job {

    private static final Logger LOG = Logger.getLogger(MakeDigests.class.getName());

    @Inject
    Digests digests;

    @Inject
    MakeDigest makeDigest;

    @Inject
    Instance<DanishCalendar> calendar;

    @Inject
    InstantSource clock;

    @Override
    public String name() {
        return "digests";
    }

    @Override
    public Beat beat() {
        return Beat.every(Duration.ofMinutes(10)).within(6, 17);
    }

    @Override
    public Duration longest() {
        return Duration.ofMinutes(8);
    }

    @Override
    public void run() {
        LOG.log(Level.INFO, "Made {0} digests", make());
    }

    /** @return how many mails were made */
    public long make() {
        LocalDate today = DanishTime.today(clock);
        List<Long> wanted = calendar.get().isWorkingDay(today) ? digests.wantedIds() : List.of();
        return wanted.stream().filter(id -> isMade(id, today)).count();
    }

    /** What fails for one keeps nobody else from his mail. */
    private boolean isMade(long id, LocalDate today) {
        try {
            return makeDigest.make(id, today);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Digest " + id + " failed and is tried again", failed);
            return false;
        }
    }
}
