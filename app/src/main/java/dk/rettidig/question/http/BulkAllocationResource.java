package dk.rettidig.question.http;

import dk.rettidig.journal.Journal;
import dk.rettidig.language.Text;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.Question;
import dk.rettidig.question.Questions;
import dk.rettidig.question.http.HandlingResource.OfficeChoice;
import dk.rettidig.question.http.HandlingResource.OfficerChoice;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import dk.rettidig.web.page.Page;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;

/** Several questions given to one officer: shown first with who has them now, then given, all or none. */
@Path("/questions/allocation")
@Requires(Right.ALLOCATE)
@Transactional
public class BulkAllocationResource {

    private static final int MOST = 100;

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

    /** What would be given, and to whom it can be. */
    @Page("question/allocation")
    public record AllocationPage(List<Candidate> questions, List<OfficeChoice> offices, List<OfficerChoice> officers) {}

    /** One question that was chosen, and why it cannot be given any more. */
    public record Candidate(QuestionView question, List<Text> obstacles) {
        static Candidate of(Question question) {
            return new Candidate(
                    QuestionView.of(question),
                    question.obstaclesToAnyWork().stream()
                            .map(why -> Text.of(why.messageKey()))
                            .toList());
        }
    }

    /**
     * What to give to whom.
     *
     * @param ref each question's reference
     * @param office its code
     * @param officer the person's number
     */
    @Input
    public record BulkInput(
            @NotEmpty @Size(max = MOST) List<String> ref, @NotBlank String office, @Positive long officer) {}

    /** What was given. */
    public record Allocated(List<String> refs, String officer) {}

    @GET
    @Produces({Media.JSON, Media.HTML})
    public AllocationPage preview(@QueryParam("ref") List<String> refs) {
        Person reader = caller.person();
        return new AllocationPage(
                refs.stream()
                        .distinct()
                        .limit(MOST)
                        .map(ref -> Candidate.of(questions.visibleTo(reader).byRef(ref)))
                        .toList(),
                recipients.offices(),
                recipients.officers());
    }

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("question.done.bulk")
    public Response allocate(BulkInput input) {
        Person by = caller.person();
        Recipients.Recipient to = recipients.named(input.office(), input.officer());
        List<String> refs = input.ref().stream().distinct().toList();
        for (String ref : refs) {
            Question question = questions.visibleTo(by).byRef(ref);
            journal.record(question.allocateTo(to.office(), to.officer(), by, clock.instant()), by);
        }
        return replies.changed(
                Replies.at("/questions/office"),
                new Allocated(refs, to.officer().name()));
    }
}
