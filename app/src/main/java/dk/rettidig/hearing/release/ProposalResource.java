package dk.rettidig.hearing.release;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.Statement;
import dk.rettidig.hearing.said.LateReason;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.refusal.NotFound;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the coordinator decides about a contributor's words. */
@Path("/hearings/{id}/proposals/{number}")
@Requires(Right.RELEASE_STATEMENTS)
@Transactional
public class ProposalResource {

    @Inject
    Hearings hearings;

    @Inject
    Proposals proposals;

    @Inject
    Release release;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    /** Why it leaves after the deadline, if it does. */
    @Input
    public record ApprovalInput(@Nullable LateReason lateReason) {}

    /** What is missing. */
    @Input
    public record ReturnInput(@NotBlank @Size(max = 5000) String missing) {}

    @POST
    @Path("approval")
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("hearing.done.released")
    public Response approve(@PathParam("id") long id, @PathParam("number") int number, ApprovalInput input) {
        Person by = caller.person();
        Statement sent = release.approve(proposal(id, number, by), input.lateReason(), by);
        return replies.created(
                Replies.at("/hearings/{id}", id),
                Map.of("id", id, "number", sent.number(), "receivedAt", sent.receivedAt(), "sha256", sent.sha256()));
    }

    @POST
    @Path("returns")
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("hearing.done.proposal-returned")
    public Response sendBack(@PathParam("id") long id, @PathParam("number") int number, ReturnInput input) {
        Person by = caller.person();
        Proposal decided = release.sendBack(proposal(id, number, by), input.missing(), by);
        return replies.created(Replies.at("/hearings/{id}", id), Map.of("id", id, "number", decided.number()));
    }

    /** Only inside the authority itself: who asked it sees nothing of this. */
    private Proposal proposal(long id, int number, Person by) {
        Hearing hearing = hearings.visibleTo(by).toAnswer(id);
        if (by.authority().filter(hearing.authority()::isSame).isEmpty()) {
            throw new NotFound("proposals of hearing " + id);
        }
        return proposals.byNumber(hearing, number);
    }
}
