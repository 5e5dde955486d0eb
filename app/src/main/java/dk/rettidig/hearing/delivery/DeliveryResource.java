package dk.rettidig.hearing.delivery;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.HearingHappening.HearingAcknowledged;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.hearing.delivery.Mark.Kind;
import dk.rettidig.hearing.said.Sender;
import dk.rettidig.journal.Journal;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
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
import java.util.Map;

/** "We have it", from the authority; "we have called them", from the side that asked. */
@Path("/hearings/{id}")
@Transactional
public class DeliveryResource {

    @Inject
    Hearings hearings;

    @Inject
    Marks marks;

    @Inject
    LostMails lostMails;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    /** Saying it twice says it once. */
    @POST
    @Path("acknowledgement")
    @Requires(Right.ANSWER_HEARINGS)
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("hearing.done.acknowledged")
    public Response acknowledge(@PathParam("id") long id) {
        Person by = caller.person();
        Hearing hearing = hearings.visibleTo(by).toAnswer(id);
        marks.note(hearing, Kind.ACKNOWLEDGED, Sender.of(by))
                .ifPresent(mark -> journal.record(
                        new HearingAcknowledged(
                                hearing.question().ref(),
                                id,
                                hearing.authority().name()),
                        by));
        return replies.changed(Replies.at("/hearings/{id}", id), Map.of("id", id));
    }

    @POST
    @Path("undelivered/done")
    @Requires({Right.SEND_HEARINGS, Right.SEND_ONWARD})
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("hearing.done.settled")
    public Response done(@PathParam("id") long id) {
        Person by = caller.person();
        Hearing hearing = hearings.visibleTo(by).asAsker(id);
        return replies.changed(Replies.at("/hearings/{id}", id), Map.of("done", lostMails.done(hearing, by)));
    }
}
