package dk.rettidig.question.http;

import dk.rettidig.journal.Journal;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.Ending;
import dk.rettidig.question.Question;
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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;

/** Questions that need no answer from this ministry any more, and those that get more time. */
@Path("/questions/{ref}")
@Requires(Right.REGISTER_QUESTIONS)
@Transactional
public class EndingResource {

    @Inject
    Questions questions;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    /** Since when, and why. */
    @Input
    public record EndingInput(@NotNull LocalDate on, @NotBlank @Size(max = 1000) String reason) {}

    /** Since when, to which minister, and why. */
    @Input
    public record TransferInput(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 100) String minister,
            @NotBlank @Size(max = 1000) String reason) {}

    /** The new day the committee was told, and why. */
    @Input
    public record ExtensionInput(@NotNull LocalDate due, @NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("withdrawal")
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("question.done.withdrawn")
    public Response withdraw(@PathParam("ref") String ref, EndingInput input) {
        return end(ref, Ending.Kind.WITHDRAWN, input.on(), input.reason(), "");
    }

    @POST
    @Path("lapse")
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("question.done.lapsed")
    public Response lapse(@PathParam("ref") String ref, EndingInput input) {
        return end(ref, Ending.Kind.LAPSED, input.on(), input.reason(), "");
    }

    @POST
    @Path("transfer")
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("question.done.transferred")
    public Response transfer(@PathParam("ref") String ref, TransferInput input) {
        return end(ref, Ending.Kind.TRANSFERRED, input.on(), input.reason(), input.minister());
    }

    @POST
    @Path("due-extensions")
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("question.done.extended")
    public Response extend(@PathParam("ref") String ref, ExtensionInput input) {
        Person by = caller.person();
        Question question = questions.visibleTo(by).byRef(ref);
        journal.record(question.extendDue(input.due(), input.reason(), by, clock.instant()), by);
        return replies.changed(Replies.at("/questions/{ref}", ref), QuestionView.of(question));
    }

    private Response end(String ref, Ending.Kind kind, LocalDate on, String reason, String receiver) {
        Person by = caller.person();
        Question question = questions.visibleTo(by).byRef(ref);
        journal.record(question.end(kind, on, reason, receiver, by, clock.instant()), by);
        return replies.changed(Replies.at("/questions/{ref}", ref), QuestionView.of(question));
    }
}
