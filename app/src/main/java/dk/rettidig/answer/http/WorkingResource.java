package dk.rettidig.answer.http;

import dk.rettidig.answer.AnswerObstacle;
import dk.rettidig.answer.Draft;
import dk.rettidig.answer.letter.LetterFiles;
import dk.rettidig.answer.letter.Letters;
import dk.rettidig.answer.working.WorkingCopies;
import dk.rettidig.answer.working.WorkingCopy;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.Question;
import dk.rettidig.question.Questions;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;

/** What the reader is typing: kept at every pause, shown as the letter it would be, and thrown away on request. */
@Path("/questions/{ref}/answer/working")
@Requires(Right.DRAFT)
@Transactional
public class WorkingResource {

    @Inject
    Questions questions;

    @Inject
    WorkingCopies copies;

    @Inject
    WriteDraft writeDraft;

    @Inject
    Letters letters;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    /** When it was kept. */
    public record Kept(Instant savedAt) {}

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Produces(Media.JSON)
    public Kept keep(@PathParam("ref") String ref, DraftInput input) {
        Person person = caller.person();
        Question question = questions.visibleTo(person).byRef(ref);
        WorkingCopy copy = copies.keep(
                question,
                person,
                writeDraft.kindOf(question, input),
                input.base() == null ? 0 : input.base(),
                input.words(),
                writeDraft.factsOf(question, input),
                clock.instant());
        return new Kept(copy.savedAt());
    }

    /** The letter as it would be. The draft it is set from is not kept. */
    @GET
    @Path("letter.pdf")
    @Produces({LetterFiles.PDF, "*/*"})
    public Response letter(@PathParam("ref") String ref) {
        Person person = caller.person();
        Question question = questions.visibleTo(person).byRef(ref);
        WorkingCopy copy =
                copies.of(question, person).orElseThrow(() -> new NotFound(AnswerObstacle.NO_DRAFT.messageKey()));
        Draft draft = writeDraft.proposed(question, copy, person);
        return Response.ok(LetterFiles.pdf(LetterFiles.docx(letters.of(draft))))
                .type(LetterFiles.PDF)
                .header("Content-Disposition", "inline; filename=\"" + ref + "-kladde.pdf\"")
                // The page it is typed on shows it in a frame.
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'self'")
                .build();
    }

    @POST
    @Path("removal")
    public Response discard(@PathParam("ref") String ref) {
        Person person = caller.person();
        Question question = questions.visibleTo(person).byRef(ref);
        if (!copies.drop(question, person)) {
            throw new NotFound("working copy of " + ref);
        }
        return replies.changed(Replies.at("/questions/{ref}/answer", ref), new Kept(clock.instant()));
    }
}
