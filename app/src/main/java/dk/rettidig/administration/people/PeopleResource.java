package dk.rettidig.administration.people;

import dk.rettidig.administration.Register;
import dk.rettidig.administration.RegisterChanges;
import dk.rettidig.administration.RegisterPage;
import dk.rettidig.administration.Registers;
import dk.rettidig.people.Office;
import dk.rettidig.people.Offices;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.people.Role;
import dk.rettidig.people.account.Accounts;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everybody who works with the questions, inside the ministry and outside. */
@Path("/administration/people")
@Requires(Right.ADMINISTER)
@Transactional
public class PeopleResource {

    @Inject
    Registers registers;

    @Inject
    RegisterChanges changes;

    @Inject
    People people;

    @Inject
    Offices offices;

    @Inject
    Authorities authorities;

    @Inject
    Accounts accounts;

    @Inject
    Replies replies;

    /**
     * Somebody of an office or of an authority.
     *
     * @param userName with the password makes a local account
     */
    @Input
    public record PersonInput(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) @Email String email,
            @Nullable String office,
            @Nullable String authority,
            @Nullable List<Role> roles,
            @NotNull LocalDate since,
            @Nullable @Size(max = 100) String userName,
            @Nullable @Size(max = 200) String password) {}

    @GET
    @Produces({Media.JSON, Media.HTML})
    public RegisterPage all() {
        return registers.page(Register.PEOPLE);
    }

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Done("administration.done.person")
    public Response add(PersonInput input) {
        Person person = people.add(employed(input));
        for (Role role : input.roles() == null ? List.<Role>of() : input.roles()) {
            person.assign(role, input.since());
        }
        if (isGiven(input.userName())) {
            open(String.valueOf(input.userName()), person, String.valueOf(input.password()));
        }
        long id = changes.added(Register.PEOPLE, person);
        return replies.created(Replies.at("/administration/people/{id}", id), Map.of("id", id));
    }

    private void open(String userName, Person person, String password) {
        if (accounts.isTaken(userName)) {
            throw Invalid.field("userName", "administration.userName.taken");
        }
        accounts.open(userName, person, password);
    }

    private Person employed(PersonInput input) {
        if (isGiven(input.office()) == isGiven(input.authority())) {
            throw Invalid.field("office", "administration.person.place");
        }
        if (isGiven(input.office())) {
            Office office = offices.byCode(String.valueOf(input.office()))
                    .orElseThrow(() -> Invalid.field("office", "administration.office.unknown"));
            return Person.inOffice(office, input.name(), input.email(), input.since());
        }
        Authority authority = authorities
                .byCode(String.valueOf(input.authority()))
                .orElseThrow(() -> Invalid.field("authority", "administration.authority.unknown"));
        return Person.inAuthority(authority, input.name(), input.email(), input.since());
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
