package dk.rettidig.hearing.http;

import dk.rettidig.hearing.waiver.Waiver;
import dk.rettidig.hearing.waiver.Waivers;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.Questions;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** Decides that a question is answered without a hearing. */
@Path("/questions/{ref}/hearing-waiver")
@Transactional
public class WaiverResource {

    @Inject
    Questions questions;

    @Inject
    Waivers waivers;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    /** Why nobody is asked. */
    @Input
    public record WaiverInput(@NotBlank @Size(max = 1000) String reason) {}

    /** The decision in force. */
    public record WaiverView(String reason, String by, Instant decidedAt) {
        public static WaiverView of(Waiver waiver) {
            return new WaiverView(waiver.reason(), waiver.by().name(), waiver.decidedAt());
        }
    }

    @POST
    @Requires(Right.SEND_HEARINGS)
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("hearing.done.waived")
    public Response waive(@PathParam("ref") String ref, WaiverInput input) {
        Person by = caller.person();
        Waiver waiver = waivers.waive(questions.visibleTo(by).byRef(ref), input.reason(), by);
        return replies.created(Replies.at("/questions/{ref}", ref), WaiverView.of(waiver));
    }
}
