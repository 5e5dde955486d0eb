package dk.rettidig.answer.http;

import dk.rettidig.answer.Answer;
import dk.rettidig.answer.Answers;
import dk.rettidig.answer.Draft;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.Question;
import dk.rettidig.question.Questions;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Invalid;
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
import java.util.List;

/** The drafts of a question's answers. */
@Path("/questions/{ref}/answer/drafts")
@Transactional
public class DraftsResource {

    @Inject
    Questions questions;

    @Inject
    Answers answers;

    @Inject
    WriteDraft writeDraft;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @POST
    @Requires(Right.DRAFT)
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("answer.done.draft")
    public Response write(@PathParam("ref") String ref, DraftInput input) {
        if (input.saysNothing()) {
            throw Invalid.field("blocks", "answer.draft.empty");
        }
        Person by = caller.person();
        Question question = questions.visibleTo(by).byRef(ref);
        Draft draft = writeDraft.write(question, input, by);
        return replies.created(
                Replies.at("/questions/{ref}/answer/drafts/{id}", ref, draft.id()),
                Replies.at("/questions/{ref}/answer", ref),
                DraftView.of(draft));
    }

    @GET
    @Requires(Right.SEE_QUESTIONS)
    @Produces(Media.JSON)
    public List<DraftView> all(@PathParam("ref") String ref) {
        return answers.of(questions.visibleTo(caller.person()).byRef(ref)).stream()
                .map(Answer::drafts)
                .flatMap(List::stream)
                .map(DraftView::of)
                .toList();
    }

    @GET
    @Path("{id}")
    @Requires(Right.SEE_QUESTIONS)
    @Produces(Media.JSON)
    public DraftView one(@PathParam("ref") String ref, @PathParam("id") long id) {
        return DraftView.of(answers.draft(questions.visibleTo(caller.person()).byRef(ref), id));
    }
}
