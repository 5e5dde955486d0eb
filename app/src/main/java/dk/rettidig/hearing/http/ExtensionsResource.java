package dk.rettidig.hearing.http;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.Extension;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.HearingHappening.HearingExtended;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.journal.Journal;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** More time, given by the side that asked. */
@Path("/hearings/{id}/extensions")
@Requires({Right.SEND_HEARINGS, Right.SEND_ONWARD})
@Transactional
public class ExtensionsResource {

    @Inject
    Hearings hearings;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    @Inject
    InstantSource clock;

    /** @param grantedAt when it was really granted, if it is registered afterwards */
    @Input
    public record ExtensionInput(
            @NotNull Deadline due, @NotBlank @Size(max = 1000) String reason, @Nullable Instant grantedAt) {}

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("hearing.done.extended")
    public Response grant(@PathParam("id") long id, ExtensionInput input) {
        Person by = caller.person();
        Hearing hearing = hearings.visibleTo(by).asAsker(id);
        Instant now = clock.instant();
        Instant at = input.grantedAt() == null ? now : input.grantedAt();
        HearingExtended extended = hearing.extend(new Extension.Grant(input.due(), input.reason(), at, now), by);
        hearings.flush();
        journal.record(extended, by);
        return replies.created(
                Replies.at("/hearings/{id}", id),
                Map.of("id", id, "due", hearing.due().toString(), "counts", extended.counts()));
    }
}
