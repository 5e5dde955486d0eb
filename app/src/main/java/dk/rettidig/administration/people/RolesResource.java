package dk.rettidig.administration.people;

import dk.rettidig.administration.RegisterChanges;
import dk.rettidig.database.Period;
import dk.rettidig.people.Assignment;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.people.Role;
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
import org.jspecify.annotations.Nullable;

/** The roles of one person, several at a time if need be. */
@Path("/administration/people/{id}/roles")
@Requires(Right.ADMINISTER)
@Transactional
public class RolesResource {

    @Inject
    People people;

    @Inject
    RegisterChanges changes;

    @Inject
    Replies replies;

    /** One more role from a day on, until another if it is known. */
    @Input
    public record RoleInput(@NotNull Role role, @NotNull LocalDate since, @Nullable LocalDate until) {

        Period period() {
            if (until == null) {
                return Period.from(since);
            }
            if (until.isBefore(since)) {
                throw Invalid.field("until", "administration.period.backwards");
            }
            return Period.from(since).until(until);
        }
    }

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("administration.done.role")
    public Response assign(@PathParam("id") long id, RoleInput input) {
        Person person = people.byId(id).orElseThrow(() -> new NotFound("person " + id));
        Period period = input.period();
        if (isHeld(person, input.role(), period)) {
            throw Invalid.field("role", "administration.role.held");
        }
        Assignment role = person.assign(input.role(), input.since());
        if (input.until() != null) {
            role.until(input.until());
        }
        URI page = Replies.at("/administration/people/{id}", id);
        return replies.created(page, Map.of("id", changes.given(role)));
    }

    private static boolean isHeld(Person person, Role role, Period period) {
        return person.assignments().stream()
                .anyMatch(held -> held.role() == role && held.period().overlaps(period));
    }
}
