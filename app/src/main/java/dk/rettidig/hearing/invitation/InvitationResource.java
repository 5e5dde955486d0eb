package dk.rettidig.hearing.invitation;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.Statement;
import dk.rettidig.hearing.delivery.Mark.Kind;
import dk.rettidig.hearing.delivery.Marks;
import dk.rettidig.hearing.said.Sender;
import dk.rettidig.hearing.said.Way;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.hearing.statement.ReceiveStatement;
import dk.rettidig.hearing.statement.ReceivedFile;
import dk.rettidig.hearing.statement.TypedStatement;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.refusal.Refused;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.login.Open;
import dk.rettidig.web.page.Page;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page a link in a mail opens. It shows one hearing and nothing else of the system. */
@Path("/invitations/{secret}")
@Open
@Transactional
public class InvitationResource {

    @Inject
    Invitations invitations;

    @Inject
    Hearings hearings;

    @Inject
    Marks marks;

    @Inject
    ReceiveStatement receiveStatement;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    /**
     * What is asked, and what was answered by this link.
     *
     * @param address where the answer is sent
     */
    @Page("hearing/invitation/show")
    public record InvitationPage(
            String name,
            String questionText,
            String text,
            String authorityName,
            String due,
            String address,
            boolean open,
            @Nullable Receipt receipt) {

        public Deadline deadline() {
            return Deadline.parse(due);
        }
    }

    /** That a statement came. */
    public record Receipt(Instant receivedAt, String sha256, String text) {
        static Receipt of(Statement statement) {
            return new Receipt(
                    statement.receivedAt(),
                    statement.sha256(),
                    statement.written().toText());
        }
    }

    @GET
    @Produces({Media.JSON, Media.HTML})
    public InvitationPage show(@PathParam("secret") String secret) {
        Instant now = clock.instant();
        Invitation invitation = invitations.shownBy(secret).opened(now);
        Hearing hearing = invitation.hearing();
        marks.note(hearing, Kind.OPENED, Sender.at(invitation.to())).ifPresent(mark -> hearings.flush());
        return new InvitationPage(
                QuestionRef.spoken(hearing.question().ref()),
                hearing.question().sheet().text(),
                hearing.text(),
                hearing.authority().name(),
                hearing.due().toString(),
                "/invitations/" + secret + "/statement",
                invitation.isOpen(now),
                sentBy(invitation).map(Receipt::of).orElse(null));
    }

    private static Optional<Statement> sentBy(Invitation invitation) {
        return invitation.hearing().statements().stream()
                .filter(statement -> invitation
                        .usedAt()
                        .filter(statement.registeredAt()::equals)
                        .isPresent())
                .findFirst();
    }

    @POST
    @Path("statement")
    @Consumes({Media.JSON_BODY, Media.FORM})
    public Response write(@PathParam("secret") String secret, TypedStatement input) {
        return send(secret, input.words(Way.LINK));
    }

    @POST
    @Path("statement")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@PathParam("secret") String secret, List<EntityPart> parts) throws IOException {
        return send(secret, ReceivedFile.of(parts).words(Way.LINK));
    }

    /** Sending twice by accident sends once; other words are not lost in silence. */
    private Response send(String secret, Words words) {
        Invitation invitation = invitations.shownBy(secret);
        if (invitation.isOpen(clock.instant())) {
            Statement statement =
                    receiveStatement.receive(invitation.hearing(), words, null, Sender.at(invitation.to()));
            Invitation unused = invitation.used(statement.registeredAt());
        } else if (sentBy(invitation).filter(sent -> sent.says(words)).isEmpty()) {
            throw Refused.because("hearing.invitation.used");
        }
        return replies.changed(Replies.at("/invitations/{secret}", secret), Map.of("received", true));
    }
}
