package dk.rettidig.hearing.draft;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Hearings;
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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an authority is still writing; outside it there is nothing to be found. */
@Path("/hearings/{id}/drafts")
@Requires({Right.ANSWER_HEARINGS, Right.SEND_HEARINGS})
@Transactional
public class DraftsResource {

    @Inject
    Hearings hearings;

    @Inject
    StatementDrafts drafts;

    @Inject
    ShowDrafts showDrafts;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    /**
     * What is typed so far.
     *
     * @param draft the one it goes on from, none where there was none
     * @param version which of its savings was seen
     */
    @Input
    public record DraftInput(
            @NotNull @Size(max = 500_000) String text, @Nullable Long draft, @Nullable Integer version) {
        /** Browsers send their own line ends. */
        String words() {
            return text.replace("\r\n", "\n");
        }

        Basis basis() {
            return new Basis(draft, version);
        }
    }

    @GET
    @Produces(Media.JSON)
    public DraftsView list(@PathParam("id") long id) {
        Person by = caller.person();
        return showDrafts.of(own(hearings.visibleTo(by).byId(id), by), 0, by);
    }

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("hearing.done.draft")
    public Response save(@PathParam("id") long id, DraftInput input) {
        Person by = caller.person();
        Hearing hearing = own(hearings.visibleTo(by).toAnswer(id), by);
        long saved = drafts.save(hearing, input.words(), input.basis(), by).id();
        return replies.changed(
                UriBuilder.fromPath("/hearings/{id}")
                        .queryParam("draft", saved)
                        .fragment("write")
                        .build(id),
                showDrafts.of(hearing, saved, by));
    }

    @POST
    @Path("{draft}/removal")
    @Done("hearing.done.draft-discarded")
    public Response discard(@PathParam("id") long id, @PathParam("draft") long draft) {
        Person by = caller.person();
        drafts.discard(own(hearings.visibleTo(by).toAnswer(id), by), draft);
        return replies.changed(Replies.at("/hearings/{id}", id), Map.of("id", draft));
    }

    private static Hearing own(Hearing hearing, Person by) {
        if (!ShowDrafts.writes(hearing, by)) {
            throw new NotFound("drafts of hearing " + hearing.id());
        }
        return hearing;
    }
}
