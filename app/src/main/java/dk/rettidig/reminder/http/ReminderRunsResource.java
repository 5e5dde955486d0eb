package dk.rettidig.reminder.http;

import dk.rettidig.people.Right;
import dk.rettidig.reminder.RemindDaily;
import dk.rettidig.reminder.digest.MakeDigests;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The daily run by hand, when the system was down in the morning. Who was reminded today is not reminded again. */
@Path("/reminders/runs")
public class ReminderRunsResource {

    @Inject
    RemindDaily daily;

    @Inject
    MakeDigests digests;

    @Inject
    Replies replies;

    @POST
    @Requires(Right.ADMINISTER)
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Done("reminder.done.run")
    public Response run() {
        return replies.changed(Replies.at("/reminders"), Map.of("digests", digests.make(), "reminded", daily.remind()));
    }
}
