package dk.rettidig.mail;

import dk.rettidig.people.Right;
import dk.rettidig.web.Media;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.page.Page;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Postkasse": the newest mails and what became of them. */
@Path("/mailbox")
@Requires(Right.ADMINISTER)
@Transactional
public class MailboxResource {

    private static final int PAGE = 100;

    @Inject
    Outbox outbox;

    @Inject
    MailGateway gateway;

    /** @param sending whether a server is configured, or mails are only kept */
    @Page("mail/mailbox")
    public record MailboxPage(boolean sending, List<MailView> mails) {}

    /** One mail. */
    public record MailView(
            long id,
            String caseRef,
            String to,
            String subject,
            String text,
            List<String> enclosures,
            Instant queuedAt,
            @Nullable Instant sentAt,
            @Nullable String smtpAnswer,
            String deliveryKey,
            @Nullable String lastError) {

        static MailView of(OutgoingMail mail) {
            return new MailView(
                    mail.id(),
                    mail.caseRef(),
                    mail.to(),
                    mail.subject(),
                    mail.text(),
                    mail.enclosures().stream().map(Enclosure::fileName).toList(),
                    mail.queuedAt(),
                    mail.sentAt().orElse(null),
                    mail.smtpAnswer().orElse(null),
                    mail.deliveryKey(),
                    mail.lastError().orElse(null));
        }
    }

    @GET
    @Produces({Media.JSON, Media.HTML})
    public MailboxPage newest() {
        return new MailboxPage(
                gateway.isThere(),
                outbox.newest(PAGE).stream().map(MailView::of).toList());
    }
}
