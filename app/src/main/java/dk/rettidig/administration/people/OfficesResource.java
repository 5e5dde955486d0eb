package dk.rettidig.administration.people;

import dk.rettidig.administration.Register;
import dk.rettidig.administration.RegisterChanges;
import dk.rettidig.administration.RegisterPage;
import dk.rettidig.administration.Registers;
import dk.rettidig.people.Office;
import dk.rettidig.people.Offices;
import dk.rettidig.people.Right;
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

/** The offices of the ministry. */
@Path("/administration/offices")
@Requires(Right.ADMINISTER)
@Transactional
public class OfficesResource {

    @Inject
    Registers registers;

    @Inject
    RegisterChanges changes;

    @Inject
    Offices offices;

    @Inject
    Replies replies;

    /** A new office. */
    @Input
    public record OfficeInput(
            @NotBlank @Size(max = 40) String code, @NotBlank @Size(max = 200) String name, @NotNull LocalDate since) {}

    @GET
    @Produces({Media.JSON, Media.HTML})
    public RegisterPage all() {
        return registers.page(Register.OFFICES);
    }

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("administration.done.office")
    public Response add(OfficeInput input) {
        if (offices.byCode(input.code()).isPresent()) {
            throw Invalid.field("code", "administration.code.taken", input.code());
        }
        Office office = offices.add(new Office(input.code(), input.name(), input.since()));
        return replies.created(
                Replies.at("/administration/offices"), Map.of("id", changes.added(Register.OFFICES, office)));
    }
}
