package dk.rettidig.hearing.invitation;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Hearings;
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

/** Ends the links to a hearing, when a mail went to the wrong people. */
@Path("/hearings/{id}/invitations/end")
@Requires({Right.SEND_HEARINGS, Right.SEND_ONWARD})
@Transactional
public class EndInvitationsResource {

    @Inject
    Hearings hearings;

    @Inject
    Invitations invitations;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("hearing.done.links-ended")
    public Response end(@PathParam("id") long id) {
        Hearing hearing = hearings.visibleTo(caller.person()).asAsker(id);
        return replies.changed(Replies.at("/hearings/{id}", id), Map.of("ended", invitations.endAll(hearing)));
    }
}
