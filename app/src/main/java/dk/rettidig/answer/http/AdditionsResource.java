package dk.rettidig.answer.http;

import dk.rettidig.answer.Voice;
import dk.rettidig.people.Right;
import dk.rettidig.question.Questions;
import dk.rettidig.web.Media;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** What an editor puts in where its writer stands. */
@Path("/questions/{ref}/answer/additions")
@Requires(Right.DRAFT)
@Transactional
public class AdditionsResource {

    @Inject
    Questions questions;

    @Inject
    Additions additions;

    @Inject
    Caller caller;

    /** Blocks that were not written anywhere yet. */
    public record Added(JsonArray blocks) {}

    @GET
    @Produces(Media.JSON)
    public Added added(
            @PathParam("ref") String ref,
            @QueryParam("add") @DefaultValue("") String add,
            @QueryParam("voice") @DefaultValue("MINISTRY") Voice voice) {
        return new Added(DraftView.blocks(
                additions.of(add, questions.visibleTo(caller.person()).byRef(ref), voice)));
    }
}
