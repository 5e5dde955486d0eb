package dk.rettidig.approval.http;

import dk.rettidig.approval.ApprovalRound;
import dk.rettidig.approval.Submit;
import dk.rettidig.approval.turn.TellWhoseTurn;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.question.Questions;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Sends the newest draft's letter for approval. */
@Path("/questions/{ref}/submission")
@Transactional
public class SubmissionResource {

    @Inject
    Questions questions;

    @Inject
    Submit submit;

    @Inject
    TellWhoseTurn tell;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @POST
    @Requires(Right.DRAFT)
    @Done("approval.done.submitted")
    public Response submit(@PathParam("ref") String ref) {
        Person by = caller.person();
        ApprovalRound round = submit.submit(questions.visibleTo(by).byRef(ref), by);
        tell.of(round);
        return replies.created(
                Replies.at("/approvals/{id}", round.id()), Replies.at("/questions/{ref}", ref), RoundView.of(round));
    }
}
