package dk.rettidig.report.posting;

import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.calendar.DanishTime;
import dk.rettidig.jobs.Beat;
import dk.rettidig.jobs.Job;
import dk.rettidig.report.Quarter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every morning whether the report of the last quarter is to be sent. */
@ApplicationScoped
class PostQuarterly implements Job {

    private static final Logger LOG = Logger.getLogger(PostQuarterly.class.getName());

    @Inject
    Posting posting;

    @Inject
    Instance<DanishCalendar> calendar;

    @Inject
    InstantSource clock;

    @Override
    public String name() {
        return "quarterly report";
    }

    @Override
    public Beat beat() {
        return Beat.daily(LocalTime.of(7, 30));
    }

    @Override
    public Duration longest() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        LocalDate today = DanishTime.today(clock);
        if (PostingDay.is(today, calendar.get())) {
            int sent = posting.post(Quarter.of(today).minus(1), clock.instant());
            LOG.log(Level.INFO, "The quarterly report went to {0} people", sent);
        }
    }
}
