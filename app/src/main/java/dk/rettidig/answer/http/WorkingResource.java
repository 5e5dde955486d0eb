package dk.rettidig.answer.http;

import dk.rettidig.answer.AnswerObstacle;
import dk.rettidig.answer.Answers;
import dk.rettidig.answer.Draft;
import dk.rettidig.answer.http.WorkingView.LetterLine;
import dk.rettidig.answer.letter.LetterFiles;
import dk.rettidig.answer.letter.Letters;
import dk.rettidig.answer.working.WorkingCopies;
import dk.rettidig.answer.working.WorkingCopy;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.Question;
import dk.rettidig.question.Questions;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.refusal.Refused;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.Wants;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What is being typed: kept at every pause, given to the others, shown as the letter it would be, thrown away on request. */
@Path("/questions/{ref}/answer/working")
@Requires(Right.DRAFT)
@Transactional
public class WorkingResource {

    /** Whose last step is older than this is thinking, or gone. */
    private static final Duration STILL_THERE = Duration.ofMinutes(2);

    @Inject
    Questions questions;

    @Inject
    Answers answers;

    @Inject
    WorkingCopies copies;

    @Inject
    TypeTogether together;

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

    @Context
    HttpServletRequest request;

    /** When it was thrown away. */
    public record Discarded(Instant at) {}

    /** @param withLetter whether the page shows the letter: then it comes along */
    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Produces(Media.JSON)
    public WorkingView keep(@PathParam("ref") String ref, @QueryParam("letter") boolean withLetter, DraftInput input) {
        Person person = caller.person();
        Question question = questions.visibleTo(person).byRef(ref);
        WorkingCopy copy = together.keep(question, input, writeDraft.factsOf(question, input), person);
        WorkingView kept = WorkingView.of(copy, List.of(), others(copy, person));
        return withLetter ? kept.with(letterOf(copy, person)) : kept;
    }

    /** Words are kept whether they make a letter yet or not. */
    private LetterLine letterOf(WorkingCopy copy, Person person) {
        try {
            return LetterLine.of(pdf(writeDraft.proposed(copy, person)));
        } catch (Refused refused) {
            return LetterLine.refused(Wants.language(request).say(refused.reasons()));
        }
    }

    private byte[] pdf(Draft draft) {
        return LetterFiles.pdf(LetterFiles.docx(letters.of(draft)));
    }

    /** What was typed after a step, for an editor that shows the text as it was then. */
    @GET
    @Produces(Media.JSON)
    public WorkingView typedSince(
            @PathParam("ref") String ref,
            @QueryParam("copy") long known,
            @QueryParam("base") int base,
            @QueryParam("after") int after) {
        Person person = caller.person();
        Question question = questions.visibleTo(person).byRef(ref);
        Optional<WorkingCopy> copy = together.of(question);
        if (copy.isEmpty() && known == 0) {
            return WorkingView.none();
        }
        WorkingCopy same = copy.filter(one -> known == 0 ? one.from() == base : one.id() == known)
                .orElseThrow(() -> new NotFound("working copy " + known + " of " + ref));
        return WorkingView.of(same, copies.stepsAfter(same, after), others(same, person));
    }

    private List<String> others(WorkingCopy copy, Person person) {
        return copies.alsoWriting(copy, person, clock.instant().minus(STILL_THERE));
    }

    /** The letter as it would be. The draft it is set from is not kept. */
    @GET
    @Path("letter.pdf")
    @Produces({LetterFiles.PDF, "*/*"})
    public Response letter(@PathParam("ref") String ref) {
        Person person = caller.person();
        Question question = questions.visibleTo(person).byRef(ref);
        Draft draft = together.of(question)
                .map(copy -> writeDraft.proposed(copy, person))
                .or(() -> answers.current(question).flatMap(answer -> answer.latest()))
                .orElseThrow(() -> new NotFound(AnswerObstacle.NO_DRAFT.messageKey()));
        return Response.ok(pdf(draft))
                .type(LetterFiles.PDF)
                .header("Content-Disposition", "inline; filename=\"" + ref + "-kladde.pdf\"")
                .build();
    }

    @POST
    @Path("removal")
    @Done("answer.done.discarded")
    public Response discard(@PathParam("ref") String ref) {
        Person person = caller.person();
        Question question = answers.inTurn(questions.visibleTo(person).byRef(ref));
        copies.of(question).ifPresent(copies::remove);
        return replies.changed(Replies.at("/questions/{ref}/answer", ref), new Discarded(clock.instant()));
    }
}
