package dk.rettidig.reminder;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.jobs.Beat;
import dk.rettidig.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Before people come to work; what was missed at seven is made up for in the course of the day. */
@ApplicationScoped
public class RemindDaily implements Job {

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
    public Beat beat() {
        return Beat.every(Duration.ofMinutes(15)).within(7, 17);
    }

    @Override
    public Duration longest() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        LOG.log(Level.INFO, "Reminded of {0} hearings", remind());
    }

    /**
     * Nobody on a closed day.
     *
     * @return of how many hearings
     */
    public long remind() {
        LocalDate today = DanishTime.today(clock);
        List<Long> waiting = reminding.isWorkingDay(today) ? hearings.waitingIds() : List.of();
        return waiting.stream().filter(id -> isReminded(id, today)).count();
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
