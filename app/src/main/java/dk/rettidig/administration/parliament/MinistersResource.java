package dk.rettidig.administration.parliament;

import dk.rettidig.administration.Register;
import dk.rettidig.administration.RegisterChanges;
import dk.rettidig.administration.RegisterPage;
import dk.rettidig.administration.Registers;
import dk.rettidig.database.Period;
import dk.rettidig.people.Right;
import dk.rettidig.people.parliament.Minister;
import dk.rettidig.people.parliament.Ministers;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ministers one after the other: whoever is in office on a letter's day signs it. */
@Path("/administration/ministers")
@Requires(Right.ADMINISTER)
@Transactional
public class MinistersResource {

    @Inject
    Registers registers;

    @Inject
    RegisterChanges changes;

    @Inject
    Ministers ministers;

    @Inject
    Replies replies;

    /** Who was or is the minister, until a day if it is known. */
    @Input
    public record MinisterInput(
            @NotBlank @Size(max = 100) String title,
            @NotBlank @Size(max = 200) String name,
            @NotNull LocalDate since,
            @Nullable LocalDate until) {

        Period period() {
            return until == null ? Period.from(since) : Period.from(since).until(until);
        }
    }

    @GET
    @Produces({Media.JSON, Media.HTML})
    public RegisterPage all() {
        return registers.page(Register.MINISTERS);
    }

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("administration.done.minister")
    public Response add(MinisterInput input) {
        if (input.until() != null && input.until().isBefore(input.since())) {
            throw Invalid.field("until", "administration.period.backwards");
        }
        if (ministers.isHeldDuring(input.title(), input.period())) {
            throw Invalid.field("since", "administration.period.taken");
        }
        Minister minister = ministers.add(new Minister(input.title(), input.name(), input.since()));
        if (input.until() != null) {
            minister.until(input.until());
        }
        return replies.created(
                Replies.at("/administration/ministers"), Map.of("id", changes.added(Register.MINISTERS, minister)));
    }
}
