package dk.rettidig.hearing.reply;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.Statement;
import dk.rettidig.hearing.said.Sender;
import dk.rettidig.hearing.statement.ReceiveStatement;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.refusal.Refused;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Map;

/** What the side that asked decides about a stranger's reply: it is the authority's statement after all, or nothing. */
@Path("/hearings/{id}/strange-replies/{reply}")
@Requires({Right.SEND_HEARINGS, Right.SEND_ONWARD})
@Transactional
public class StrangeReplyResource {

    @Inject
    Hearings hearings;

    @Inject
    StrangeReplies strangers;

    @Inject
    ReceiveStatement receiveStatement;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    /** The time it arrived is the time of the statement. */
    @POST
    @Path("acceptance")
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("hearing.done.accepted")
    public Response accept(@PathParam("id") long id, @PathParam("reply") long reply) {
        Person by = caller.person();
        Hearing hearing = hearings.visibleTo(by).asAsker(id);
        StrangeReply taken = decided(hearing, reply, true, by);
        Statement statement =
                receiveStatement.receive(hearing, taken.words(), taken.arrivedAt(), Sender.at(taken.from()));
        return replies.created(Replies.at("/hearings/{id}", id), Map.of("id", id, "number", statement.number()));
    }

    @POST
    @Path("dismissal")
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("hearing.done.dismissed")
    public Response dismiss(@PathParam("id") long id, @PathParam("reply") long reply) {
        Person by = caller.person();
        StrangeReply dismissed = decided(hearings.visibleTo(by).asAsker(id), reply, false, by);
        return replies.changed(Replies.at("/hearings/{id}", id), Map.of("id", id, "taken", dismissed.isTaken()));
    }

    private StrangeReply decided(Hearing hearing, long reply, boolean asStatement, Person by) {
        StrangeReply found = strangers.one(hearing, reply);
        if (!found.isOpen()) {
            throw Refused.because("hearing.stranger.decided");
        }
        return found.decide(asStatement, clock.instant(), by);
    }
}
