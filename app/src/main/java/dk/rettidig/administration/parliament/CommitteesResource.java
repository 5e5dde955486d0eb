package dk.rettidig.administration.parliament;

import dk.rettidig.administration.Register;
import dk.rettidig.administration.RegisterChanges;
import dk.rettidig.administration.RegisterPage;
import dk.rettidig.administration.Registers;
import dk.rettidig.people.Right;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.people.parliament.Committees;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.login.Requires;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Email;
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

/** The committees of Parliament under each of their names. */
@Path("/administration/committees")
@Requires(Right.ADMINISTER)
@Transactional
public class CommitteesResource {

    @Inject
    Registers registers;

    @Inject
    RegisterChanges changes;

    @Inject
    Committees committees;

    @Inject
    Replies replies;

    /** A committee, or the new name of one. */
    @Input
    public record CommitteeInput(
            @NotBlank @Size(max = 10) String abbreviation,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) @Email String email,
            @NotNull LocalDate since) {}

    @GET
    @Produces({Media.JSON, Media.HTML})
    public RegisterPage all() {
        return registers.page(Register.COMMITTEES);
    }

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("administration.done.committee")
    public Response add(CommitteeInput input) {
        if (committees.byAbbreviation(input.abbreviation(), input.since()).isPresent()) {
            throw Invalid.field("since", "administration.period.taken");
        }
        Committee committee =
                committees.add(new Committee(input.abbreviation(), input.name(), input.email(), input.since()));
        return replies.created(
                Replies.at("/administration/committees"), Map.of("id", changes.added(Register.COMMITTEES, committee)));
    }
}
