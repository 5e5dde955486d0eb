package dk.rettidig.web.login;

import dk.rettidig.people.Office;
import dk.rettidig.people.Person;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.web.Media;
import dk.rettidig.web.Replies;
import dk.rettidig.web.done.Done;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.page.Page;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The user's own page: who one is here, and the tokens of the programs that speak for one. */
@Path("/me")
@Transactional
public class MeResource {

    @Inject
    Caller caller;

    @Inject
    Sessions sessions;

    @Inject
    Replies replies;

    /** The person and the living tokens. */
    @Page("web/me")
    public record MePage(
            long id,
            String name,
            String email,
            @Nullable String office,
            @Nullable String authority,
            List<TokenView> tokens,
            @Nullable String newToken) {}

    /** A token by its name; its secret was shown once. */
    public record TokenView(long id, String name, Instant madeAt) {
        static TokenView of(AccessToken token) {
            return new TokenView(token.id(), token.name(), token.madeAt());
        }
    }

    /** What the program is called. */
    @Input
    public record TokenInput(@NotBlank @Size(max = 100) String name) {}

    @GET
    @Produces({Media.JSON, Media.HTML})
    public MePage show() {
        return page(caller.person(), null);
    }

    /** The secret is in this answer and never again. */
    @POST
    @Path("tokens")
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Produces({Media.JSON, Media.HTML})
    public MePage makeToken(TokenInput input) {
        Person person = caller.person();
        return page(person, sessions.giveToken(person, input.name()).value());
    }

    @POST
    @Path("tokens/{id}/end")
    @Done("web.done.token-ended")
    public Response endToken(@PathParam("id") long id) {
        sessions.endToken(caller.person(), id);
        return replies.changed(Replies.at("/me"), Map.of("id", id));
    }

    private MePage page(Person person, @Nullable String newToken) {
        return new MePage(
                person.id(),
                person.name(),
                person.email(),
                person.office().map(Office::name).orElse(null),
                person.authority().map(Authority::name).orElse(null),
                sessions.tokensOf(person).stream().map(TokenView::of).toList(),
                newToken);
    }
}
