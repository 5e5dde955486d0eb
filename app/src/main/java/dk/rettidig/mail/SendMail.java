package dk.rettidig.mail;

import dk.rettidig.jobs.Beat;
import dk.rettidig.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Sends what is queued, a few times a minute. */
@ApplicationScoped
class SendMail implements Job {

    private static final int AT_A_TIME = 50;

    /** A short shift, so that another node soon takes over from one that died in the middle. */
    private static final Duration SHIFT = Duration.ofSeconds(20);

    private static final Duration LONGEST_MAIL = Duration.ofSeconds(40);

    @Inject
    Outbox outbox;

    @Inject
    MailGateway gateway;

    @Inject
    InstantSource clock;

    @Override
    public String name() {
        return "send-mail";
    }

    @Override
    public Beat beat() {
        return Beat.every(Duration.ofSeconds(15));
    }

    @Override
    public Duration longest() {
        return SHIFT.plus(LONGEST_MAIL);
    }

    @Override
    public void run() {
        if (!gateway.isThere()) {
            return;
        }
        Instant end = clock.instant().plus(SHIFT);
        try (SmtpConnection server = gateway.open()) {
            List<Long> due = outbox.due(AT_A_TIME);
            while (!due.isEmpty() && due.stream().allMatch(id -> isSent(id, server, end))) {
                due = outbox.due(AT_A_TIME);
            }
        }
    }

    private boolean isSent(long id, SmtpConnection server, Instant end) {
        return clock.instant().isBefore(end) && outbox.send(id, server);
    }
}
