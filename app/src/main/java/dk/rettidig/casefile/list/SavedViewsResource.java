package dk.rettidig.casefile.list;

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
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Lists under names of the reader's own. */
@Path("/questions/views")
@Requires(Right.SEE_QUESTIONS)
@Transactional
public class SavedViewsResource {

    @Inject
    SavedViews views;

    @Inject
    Caller caller;

    @Inject
    Replies replies;

    /**
     * What to save.
     *
     * @param query the part of the list's address after the question mark
     */
    @Input
    public record ViewInput(
            @NotBlank @Size(max = 60) String name, @NotNull WorkList list, @Nullable @Size(max = 1000) String query) {}

    /** What was saved. */
    public record ViewSaved(long id, String name, String address) {}

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("casefile.done.view")
    public Response save(ViewInput input) {
        String query = input.query() == null ? "" : input.query();
        // Refuses what no list can show, before it stands above one.
        ListAddress address = CaseListing.of(ListAddress.parse(query)).address();
        SavedView view =
                views.add(caller.person(), input.name().strip(), input.list().name(), address.query());
        return replies.created(
                Replies.at("/questions/views/{id}", view.id()),
                URI.create(input.list().address() + address.query()),
                new ViewSaved(view.id(), view.name(), input.list().address() + address.query()));
    }

    @POST
    @Path("{id}/removal")
    @Done("casefile.done.view-removed")
    public Response remove(@PathParam("id") long id) {
        SavedView view = views.remove(caller.person(), id);
        WorkList list = WorkList.named(view.list());
        return replies.changed(URI.create(list.address()), new ViewSaved(id, view.name(), list.address()));
    }
}
