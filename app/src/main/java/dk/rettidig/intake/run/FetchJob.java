package dk.rettidig.intake.run;

import dk.rettidig.intake.feed.ParliamentFeed;
import dk.rettidig.jobs.Beat;
import dk.rettidig.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;

/** Asks Parliament every morning, before people come to work. */
@ApplicationScoped
class FetchJob implements Job {

    @Inject
    ParliamentFeed feed;

    @Inject
    FetchFromParliament fetch;

    @Override
    public String name() {
        return "fetch-parliament";
    }

    @Override
    public Beat beat() {
        return Beat.daily(LocalTime.of(5, 7));
    }

    /** The run has a lease of its own, which it extends as it goes. */
    @Override
    public Duration longest() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        if (feed.isThere()) {
            fetch.inBackground(false);
        }
    }
}
