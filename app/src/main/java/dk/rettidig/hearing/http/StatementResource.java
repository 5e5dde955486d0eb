package dk.rettidig.hearing.http;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.HearingHappening.StatementReceived;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.LateReason;
import dk.rettidig.hearing.Statement;
import dk.rettidig.hearing.Statement.Way;
import dk.rettidig.hearing.Statement.Words;
import dk.rettidig.hearing.sending.TellOfStatement;
import dk.rettidig.journal.Journal;
import dk.rettidig.letter.Block;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.input.Invalid.FieldError;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.once.KeptReplies;
import dk.rettidig.web.once.Repeated;
import dk.rettidig.writing.Unreadable;
import dk.rettidig.writing.Written;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an authority answers, written or as a file, by itself or entered by the officer. */
@Path("/hearings/{id}/statement")
@Requires({Right.ANSWER_HEARINGS, Right.SEND_HEARINGS})
@Transactional
public class StatementResource {

    @Inject
    Hearings hearings;

    @Inject
    TellOfStatement tellOfStatement;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    KeptReplies kept;

    @Inject
    InstantSource clock;

    /**
     * @param noRemarks "ingen bemærkninger", instead of a text
     * @param receivedAt when it really came, from the officer who enters it afterwards
     * @param lateReason why it comes after the deadline, if it does
     */
    @Input
    public record StatementInput(
            @Nullable @Size(max = 500_000) String text,
            boolean noRemarks,
            @Nullable Instant receivedAt,
            @Nullable LateReason lateReason) {}

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    public Response write(@PathParam("id") long id, StatementInput input) {
        String text = input.text() == null ? "" : input.text();
        if (text.isBlank() && !input.noRemarks()) {
            throw Invalid.field("text", "hearing.statement.empty");
        }
        List<Block> blocks = text.isBlank() ? List.of() : blocks(text);
        return receive(
                id, way -> Words.written(blocks, way).because(input.lateReason()), Way.WRITTEN, input.receivedAt());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@PathParam("id") long id, List<EntityPart> parts) throws IOException {
        ReceivedFile file = ReceivedFile.of(parts);
        kept.earlier(file.onceKey()).ifPresent(StatementResource::stop);
        return receive(
                id,
                way -> new Words(file.blocks(), false, way, file.kept(), file.lateReason()),
                Way.FILE,
                file.receivedAt());
    }

    private static void stop(Response earlier) {
        throw new Repeated(earlier);
    }

    private interface Saying {
        Words by(Way way);
    }

    private Response receive(long id, Saying saying, Way way, @Nullable Instant receivedAt) {
        Person by = caller.person();
        boolean outside = by.authority().isPresent();
        if (outside && receivedAt != null) {
            throw Invalid.field("receivedAt", "hearing.statement.ownTime");
        }
        Hearing hearing = hearings.visibleTo(by).toAnswer(id);
        Instant now = clock.instant();
        Words words = saying.by(outside ? way : Way.ENTERED_BY_OFFICER);
        StatementReceived received = hearing.receive(words, receivedAt == null ? now : receivedAt, now, by);
        hearings.flush();
        journal.record(received, by);
        Statement statement = hearing.statement(received.number());
        tellOfStatement.tell(statement);
        return replies.created(Replies.at("/hearings/{id}", id), receipt(statement));
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

    private static List<Block> blocks(String text) {
        try {
            return Written.ofText(text).blocks();
        } catch (Unreadable unreadable) {
            throw new Invalid(List.of(new FieldError("text", unreadable.reason())));
        }
    }
}
