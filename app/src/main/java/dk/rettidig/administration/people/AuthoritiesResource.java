package dk.rettidig.administration.people;

import dk.rettidig.administration.Register;
import dk.rettidig.administration.RegisterChanges;
import dk.rettidig.administration.RegisterPage;
import dk.rettidig.administration.Registers;
import dk.rettidig.people.Right;
import dk.rettidig.people.authority.Authorities;
import dk.rettidig.people.authority.Authority;
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
import org.jspecify.annotations.Nullable;

/** The authorities the ministry hears, and their units. */
@Path("/administration/authorities")
@Requires(Right.ADMINISTER)
@Transactional
public class AuthoritiesResource {

    @Inject
    Registers registers;

    @Inject
    RegisterChanges changes;

    @Inject
    Authorities authorities;

    @Inject
    Replies replies;

    /** An authority, or a unit of one. */
    @Input
    public record AuthorityInput(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) @Email String email,
            @Nullable String parent,
            @NotNull LocalDate since) {}

    @GET
    @Produces({Media.JSON, Media.HTML})
    public RegisterPage all() {
        return registers.page(Register.AUTHORITIES);
    }

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("administration.done.authority")
    public Response add(AuthorityInput input) {
        if (authorities.byCode(input.code()).isPresent()) {
            throw Invalid.field("code", "administration.code.taken", input.code());
        }
        Authority added = authorities.add(authority(input));
        return replies.created(
                Replies.at("/administration/authorities"), Map.of("id", changes.added(Register.AUTHORITIES, added)));
    }

    private Authority authority(AuthorityInput input) {
        if (input.parent() == null || input.parent().isBlank()) {
            return new Authority(input.code(), input.name(), input.email(), input.since());
        }
        return authorities
                .byCode(input.parent())
                .orElseThrow(() -> Invalid.field("parent", "administration.authority.unknown"))
                .unit(input.code(), input.name(), input.email(), input.since());
    }
}
