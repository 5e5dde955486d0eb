package dk.rettidig.mail;

import dk.rettidig.journal.Journal;
import dk.rettidig.mail.incoming.Inbox;
import dk.rettidig.mail.incoming.IncomingMail;
import dk.rettidig.mail.incoming.ReceivedMail;
import dk.rettidig.people.Right;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.page.Page;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    Inbox inbox;

    @Inject
    MailGateway gateway;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    /**
     * The newest mails of those asked for.
     *
     * @param sending whether a server is configured, or mails are only kept
     * @param delivery what became of them; none for all
     */
    @Page("mail/mailbox")
    public record MailboxPage(
            boolean sending,
            List<Tally> tallies,
            @Nullable Delivery delivery,
            String words,
            List<MailView> mails,
            List<IncomingView> incoming) {}

    /** How many mails there are of one delivery. */
    public record Tally(Delivery delivery, long count) {}

    /** A file that goes with it. */
    public record EnclosureView(long id, String fileName) {}

    /** One mail that came in; {@code page} is what it was about, none when nobody knew. */
    public record IncomingView(
            String from, String subject, IncomingMail.Kind kind, Instant arrivedAt, @Nullable String page) {

        static IncomingView of(ReceivedMail mail) {
            return new IncomingView(
                    mail.from(),
                    mail.subject(),
                    mail.kind(),
                    mail.arrivedAt(),
                    mail.concerns().orElse(null));
        }
    }

    /** One mail. */
    public record MailView(
            long id,
            String caseRef,
            String to,
            String subject,
            String text,
            List<EnclosureView> enclosures,
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
                    mail.enclosures().stream()
                            .map(file -> new EnclosureView(file.id(), file.fileName()))
                            .toList(),
                    mail.queuedAt(),
                    mail.sentAt().orElse(null),
                    mail.smtpAnswer().orElse(null),
                    mail.deliveryKey(),
                    mail.lastError().orElse(null));
        }
    }

    @GET
    @Produces({Media.JSON, Media.HTML})
    public MailboxPage newest(
            @QueryParam("delivery") @Nullable String delivery, @QueryParam("q") @Nullable String words) {
        Delivery wanted = Delivery.named(delivery).orElse(null);
        String part = words == null ? "" : words.strip();
        return new MailboxPage(
                gateway.isThere(),
                Arrays.stream(Delivery.values())
                        .map(one -> new Tally(one, outbox.count(one)))
                        .toList(),
                wanted,
                part,
                outbox.newest(wanted, part, PAGE).stream().map(MailView::of).toList(),
                inbox.newest(PAGE).stream().map(IncomingView::of).toList());
    }

    /** Sends again what was given up. */
    @POST
    @Path("{id}/retries")
    @Done("mail.done.again")
    public Response again(@PathParam("id") long id) {
        journal.record(outbox.byId(id).again(clock.instant()), caller.person());
        return replies.changed(Replies.at("/mailbox"), Map.of("id", id));
    }

    @GET
    @Path("enclosures/{id}")
    @Produces("*/*")
    public Response enclosure(@PathParam("id") long id) {
        Enclosure found = outbox.enclosure(id);
        String name =
                URLEncoder.encode(found.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(found.content())
                .type(found.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .build();
    }
}
