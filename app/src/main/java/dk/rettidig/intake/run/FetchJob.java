package dk.rettidig.intake.run;

import dk.rettidig.intake.feed.ParliamentFeed;
import dk.rettidig.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

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
    public String cron() {
        return "0 7 5 * * *";
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
