package dk.rettidig.question.http;

import dk.rettidig.journal.Journal;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
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
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;

/** Who answers a question: given, accepted or refused. */
@Path("/questions/{ref}/allocation")
@Transactional
public class AllocationResource {

    @Inject
    Questions questions;

    @Inject
    Recipients recipients;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    /**
     * Whom to give it to.
     *
     * @param office its code
     * @param officer the person's number
     */
    @Input
    public record AllocationInput(@NotBlank String office, @Positive long officer) {}

    /** Why not. */
    @Input
    public record RefusalInput(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Requires(Right.ALLOCATE)
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("question.done.allocated")
    public Response allocate(@PathParam("ref") String ref, AllocationInput input) {
        Person by = caller.person();
        Question question = questions.visibleTo(by).byRef(ref);
        Recipients.Recipient to = recipients.named(input.office(), input.officer());
        journal.record(question.allocateTo(to.office(), to.officer(), by, clock.instant()), by);
        return shown(question);
    }

    @POST
    @Path("acceptance")
    @Requires(Right.WORK_ON_QUESTIONS)
    @Done("question.done.accepted")
    public Response accept(@PathParam("ref") String ref) {
        Person officer = caller.person();
        Question question = questions.visibleTo(officer).byRef(ref);
        journal.record(question.accept(officer, clock.instant()), officer);
        return shown(question);
    }

    @POST
    @Path("refusal")
    @Requires(Right.WORK_ON_QUESTIONS)
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("question.done.refused")
    public Response refuse(@PathParam("ref") String ref, RefusalInput input) {
        Person officer = caller.person();
        Question question = questions.visibleTo(officer).byRef(ref);
        journal.record(question.refuse(officer, input.reason(), clock.instant()), officer);
        return shown(question);
    }

    private Response shown(Question question) {
        return replies.changed(Replies.at("/questions/{ref}", question.ref()), QuestionView.of(question));
    }
}
