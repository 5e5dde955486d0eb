package dk.rettidig.mail;

import dk.rettidig.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Sends what is queued, a few times a minute. */
@ApplicationScoped
class SendMail implements Job {

    private static final int AT_A_TIME = 50;

    @Inject
    Outbox outbox;

    @Inject
    MailGateway gateway;

    @Override
    public String name() {
        return "send-mail";
    }

    @Override
    public String cron() {
        return "*/15 * * * * *";
    }

    @Override
    public Duration longest() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() {
        if (gateway.isThere()) {
            outbox.due(AT_A_TIME).forEach(outbox::send);
        }
    }
}
