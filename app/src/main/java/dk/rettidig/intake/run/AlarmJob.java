package dk.rettidig.intake.run;

import dk.rettidig.intake.feed.ParliamentFeed;
import dk.rettidig.jobs.Beat;
import dk.rettidig.jobs.Job;
import dk.rettidig.language.Messages;
import dk.rettidig.mail.Mail;
import dk.rettidig.mail.Outbox;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Tells the administrators, once a day, that Parliament's data has not been fetched for a day. */
@ApplicationScoped
class AlarmJob implements Job {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ParliamentFeed feed;

    @Inject
    FeedRuns runs;

    @Inject
    People people;

    @Inject
    Outbox outbox;

    @Inject
    InstantSource clock;

    @Override
    public String name() {
        return "parliament-alarm";
    }

    @Override
    public Beat beat() {
        return Beat.every(Duration.ofHours(1));
    }

    @Override
    public Duration longest() {
        return Duration.ofMinutes(5);
    }

    @Override
    @Transactional
    public void run() {
        if (feed.isThere() && runs.isSilentTooLong() && !wasToldToday()) {
            entities.persist(new FeedAlarm(clock.instant()));
            people.holding(Role.ADMINISTRATOR).forEach(this::tell);
        }
    }

    private boolean wasToldToday() {
        Instant aDayAgo = clock.instant().minus(FeedRuns.LONGEST_SILENCE);
        return entities.createQuery("select count(a) from FeedAlarm a where a.raisedAt > :then", Long.class)
                        .setParameter("then", aDayAgo)
                        .getSingleResult()
                > 0;
    }

    private void tell(Person administrator) {
        Messages danish = Messages.danish();
        String since = runs.lastGood().map(danish::moment).orElse(danish.say("intake.run.never"));
        outbox.queue(Mail.of(
                "",
                administrator.email(),
                danish.say("intake.run.alarm.subject"),
                danish.say("intake.run.alarm", since)));
    }
}
