package dk.rettidig.answer.http;

import dk.rettidig.answer.Answers;
import dk.rettidig.answer.Draft;
import dk.rettidig.answer.word.WordEdit;
import dk.rettidig.answer.word.WordEdits;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.Question;
import dk.rettidig.question.Questions;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;

/** An edited letter whose changes are looked at, and then taken over or dropped. */
@Path("/questions/{ref}/letter/edits/{id}")
@Requires(Right.DRAFT)
@Transactional
public class WordEditResource {

    @Inject
    Questions questions;

    @Inject
    Answers answers;

    @Inject
    WordEdits edits;

    @Inject
    WriteDraft writeDraft;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    /** When it was dropped. */
    public record Dropped(Instant at) {}

    @GET
    @Produces({Media.JSON, Media.HTML})
    public WordEditView show(@PathParam("ref") String ref, @PathParam("id") long id) {
        Person by = caller.person();
        return WordEditView.of(edits.own(questions.visibleTo(by).byRef(ref), id, by));
    }

    @POST
    @Path("taking")
    @Done("answer.done.taken")
    public Response take(@PathParam("ref") String ref, @PathParam("id") long id) {
        Person by = caller.person();
        Question question = answers.inTurn(questions.visibleTo(by).byRef(ref));
        WordEdit edit = edits.own(question, id, by).take(clock.instant());
        Draft before = edit.draft();
        Draft after = writeDraft.write(before.answer(), edit.words().written(), before.facts(), by);
        return replies.created(
                Replies.at("/questions/{ref}/answer/drafts/{id}", ref, after.id()),
                Replies.at("/questions/{ref}/answer", ref),
                DraftView.of(after));
    }

    @POST
    @Path("removal")
    @Done("answer.done.dropped")
    public Response drop(@PathParam("ref") String ref, @PathParam("id") long id) {
        Person by = caller.person();
        edits.remove(edits.own(questions.visibleTo(by).byRef(ref), id, by));
        return replies.changed(Replies.at("/questions/{ref}/answer", ref), new Dropped(clock.instant()));
    }
}
