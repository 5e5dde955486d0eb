package dk.rettidig.hearing.http;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.journal.Journal;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Map;

/** The authority's wish for more time, and the no to it; a yes is an extension. */
@Path("/hearings/{id}/extension-requests")
@Transactional
public class ExtensionRequestsResource {

    @Inject
    Hearings hearings;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    /** Until when, and why. */
    @Input
    public record WishInput(@NotNull Deadline due, @NotBlank @Size(max = 1000) String reason) {}

    /** Why not. */
    @Input
    public record RefusalInput(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Requires(Right.ANSWER_HEARINGS)
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("hearing.done.wished")
    public Response wish(@PathParam("id") long id, WishInput input) {
        Person by = caller.person();
        Hearing hearing = hearings.visibleTo(by).toAnswer(id);
        journal.record(hearing.wish(input.due(), input.reason(), clock.instant(), by), by);
        return replies.created(
                Replies.at("/hearings/{id}", id),
                Map.of("id", id, "due", input.due().toString()));
    }

    @POST
    @Path("refusal")
    @Requires({Right.SEND_HEARINGS, Right.SEND_ONWARD})
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("hearing.done.refused")
    public Response refuse(@PathParam("id") long id, RefusalInput input) {
        Person by = caller.person();
        Hearing hearing = hearings.visibleTo(by).asAsker(id);
        journal.record(hearing.refuseWish(input.reason(), clock.instant()), by);
        return replies.changed(Replies.at("/hearings/{id}", id), Map.of("id", id));
    }
}
