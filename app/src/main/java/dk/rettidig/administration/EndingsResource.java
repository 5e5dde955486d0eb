package dk.rettidig.administration;

import dk.rettidig.database.Lasting;
import dk.rettidig.database.Row;
import dk.rettidig.people.Assignment;
import dk.rettidig.people.Right;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;

/** Nothing is deleted: it ends on a day. */
@Path("/administration/{register}/{id}/end")
@Requires(Right.ADMINISTER)
@Transactional
public class EndingsResource {

    @Inject
    Registers registers;

    @Inject
    RegisterChanges changes;

    @Inject
    Replies replies;

    /** The last day. */
    @Input
    public record EndInput(@NotNull LocalDate on) {}

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("administration.done.ended")
    public Response end(@PathParam("register") String path, @PathParam("id") long id, EndInput input) {
        if (path.equals("roles")) {
            Assignment role = registers.role(id);
            requireOrder(role, input.on());
            URI page = Replies.at("/administration/people/{id}", role.person().id());
            return ended(changes.end(role, input.on()), page);
        }
        Register register = Register.byPath(path).orElseThrow(() -> new NotFound("register " + path));
        Row row = registers.byId(register, id);
        requireOrder(Register.lasting(row), input.on());
        return ended(changes.end(register, row, input.on()), URI.create(register.address()));
    }

    private static void requireOrder(Lasting lasting, LocalDate last) {
        if (last.isBefore(lasting.period().first())) {
            throw Invalid.field("on", "administration.period.backwards");
        }
    }

    private Response ended(Lasting now, URI page) {
        return replies.changed(
                page,
                Map.of("from", now.period().first(), "to", now.period().last().orElseThrow()));
    }
}
