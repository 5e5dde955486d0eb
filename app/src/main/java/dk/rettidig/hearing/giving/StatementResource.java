package dk.rettidig.hearing.giving;

import dk.rettidig.hearing.giving.GiveStatement.Gift;
import dk.rettidig.hearing.said.Way;
import dk.rettidig.hearing.statement.ReceivedFile;
import dk.rettidig.hearing.statement.TypedStatement;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.web.Media;
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
import java.util.List;

/** What an authority answers, written or as a file, by itself or entered by the officer. */
@Path("/hearings/{id}/statement")
@Requires({Right.ANSWER_HEARINGS, Right.SEND_HEARINGS})
@Transactional
public class StatementResource {

    @Inject
    GiveStatement giveStatement;

    @Inject
    Caller caller;

    @Inject
    KeptReplies kept;

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    public Response write(@PathParam("id") long id, TypedStatement input) {
        List<Long> also = input.also() == null ? List.of() : input.also();
        Person by = caller.person();
        return giveStatement.give(id, new Gift(input.words(way(by, Way.WRITTEN)), also, input.receivedAt()), by);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@PathParam("id") long id, List<EntityPart> parts) throws IOException {
        ReceivedFile file = ReceivedFile.of(parts);
        kept.earlier(file.onceKey()).ifPresent(StatementResource::stop);
        Person by = caller.person();
        return giveStatement.give(id, new Gift(file.words(way(by, Way.FILE)), file.also(), file.receivedAt()), by);
    }

    private static void stop(Response earlier) {
        throw new Repeated(earlier);
    }

    /** What the officer enters came another way, whatever it was. */
    static Way way(Person by, Way own) {
        return by.authority().isPresent() ? own : Way.ENTERED_BY_OFFICER;
    }
}
