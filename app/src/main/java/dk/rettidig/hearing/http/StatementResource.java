package dk.rettidig.hearing.http;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.Statement;
import dk.rettidig.hearing.joint.JointHearings;
import dk.rettidig.hearing.release.Proposal;
import dk.rettidig.hearing.release.Release;
import dk.rettidig.hearing.said.Sender;
import dk.rettidig.hearing.said.Way;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.hearing.statement.ReceiveStatement;
import dk.rettidig.hearing.statement.ReceivedFile;
import dk.rettidig.hearing.statement.TypedStatement;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.once.KeptReplies;
import dk.rettidig.web.once.Repeated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an authority answers, written or as a file, by itself or entered by the officer; some of it is to be approved first. */
@Path("/hearings/{id}/statement")
@Requires({Right.ANSWER_HEARINGS, Right.SEND_HEARINGS})
@Transactional
public class StatementResource {

    @Inject
    Hearings hearings;

    @Inject
    ReceiveStatement receiveStatement;

    @Inject
    Release release;

    @Inject
    JointHearings joint;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    KeptReplies kept;

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    public Response write(@PathParam("id") long id, TypedStatement input) {
        List<Long> also = input.also() == null ? List.of() : input.also();
        return receive(id, also, input::words, Way.WRITTEN, input.receivedAt());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@PathParam("id") long id, List<EntityPart> parts) throws IOException {
        ReceivedFile file = ReceivedFile.of(parts);
        kept.earlier(file.onceKey()).ifPresent(StatementResource::stop);
        return receive(id, file.also(), file::words, Way.FILE, file.receivedAt());
    }

    private static void stop(Response earlier) {
        throw new Repeated(earlier);
    }

    private Response receive(
            long id, List<Long> also, Function<Way, Words> saying, Way way, @Nullable Instant receivedAt) {
        Person by = caller.person();
        boolean outside = by.authority().isPresent();
        if (outside && receivedAt != null) {
            throw Invalid.field("receivedAt", "hearing.statement.ownTime");
        }
        Words words = saying.apply(outside ? way : Way.ENTERED_BY_OFFICER);
        List<Hearing> answered = joint.answered(id, also, hearings.visibleTo(by));
        if (release.isNeeded(answered.get(0), by)) {
            List<Proposal> proposals = answered.stream()
                    .map(hearing -> release.propose(hearing, words, by))
                    .toList();
            return replies.awaiting(Replies.at("/hearings/{id}", id), proposed(of(id, proposals, Proposal::hearing)));
        }
        List<Statement> statements = answered.stream()
                .map(hearing -> receiveStatement.receive(hearing, words, receivedAt, Sender.of(by)))
                .toList();
        Statement statement = of(id, statements, Statement::hearing);
        return replies.created(Replies.at("/hearings/{id}", id), receipt(statement));
    }

    private static <T> T of(long id, List<T> each, Function<T, Hearing> hearing) {
        return each.stream()
                .filter(one -> hearing.apply(one).id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> proposed(Proposal proposal) {
        return Map.of(
                "id", proposal.hearing().id(),
                "proposal", proposal.number(),
                "proposedAt", proposal.at(),
                "sha256", proposal.said().sha256());
    }

    /** The time that counts, and what exactly was received. */
    private static Map<String, Object> receipt(Statement statement) {
        Map<String, Object> receipt = new LinkedHashMap<>();
        receipt.put("id", statement.hearing().id());
        receipt.put("number", statement.number());
        receipt.put("receivedAt", statement.receivedAt());
        receipt.put("standing", statement.hearing().standing(statement.receivedAt()));
        receipt.put("sha256", statement.sha256());
        return receipt;
    }
}
