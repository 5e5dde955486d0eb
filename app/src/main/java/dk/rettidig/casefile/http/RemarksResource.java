package dk.rettidig.casefile.http;

import dk.rettidig.casefile.remark.Remark;
import dk.rettidig.casefile.remark.Remarks;
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
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;

/** Adds what somebody has to say about a case. */
@Path("/questions/{ref}/remarks")
@Requires(Right.SEE_QUESTIONS)
@Transactional
public class RemarksResource {

    @Inject
    Questions questions;

    @Inject
    Remarks remarks;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    /** What to say. */
    @Input
    public record RemarkInput(@NotBlank @Size(max = 2000) String words) {}

    /** What was said. */
    public record RemarkView(String words, String by, Instant madeAt) {
        static RemarkView of(Remark remark) {
            return new RemarkView(remark.words(), remark.by().name(), remark.madeAt());
        }
    }

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("casefile.done.remark")
    public Response say(@PathParam("ref") String ref, RemarkInput input) {
        Person by = caller.person();
        Question question = questions.visibleTo(by).byRef(ref);
        Remark remark = remarks.add(new Remark(question, input.words().strip(), by, clock.instant()));
        return replies.created(Replies.at("/questions/{ref}", ref), RemarkView.of(remark));
    }
}
