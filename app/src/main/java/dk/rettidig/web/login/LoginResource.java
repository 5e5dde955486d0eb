package dk.rettidig.web.login;

import dk.rettidig.people.Person;
import dk.rettidig.people.account.LogIn;
import dk.rettidig.refusal.Refused;
import dk.rettidig.web.Media;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.page.Page;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The login page for local accounts. */
@Path("/")
@Open
public class LoginResource {

    @Inject
    LogIn logIn;

    @Inject
    Sessions sessions;

    @Inject
    @ConfigProperty(name = "rettidig.sample", defaultValue = "false")
    boolean isSample;

    @Context
    HttpServletRequest request;

    /** @param next where to go afterwards, a path of this site */
    @Page("web/login")
    public record LoginPage(String next, boolean sample) {}

    /** What the login form sends. */
    @Input
    public record Login(@NotBlank String user, @NotBlank String password, @Nullable String next) {}

    @GET
    @Path("login")
    @Produces({Media.JSON, Media.HTML})
    public LoginPage page(@QueryParam("next") @DefaultValue("/") String next) {
        return new LoginPage(ownPath(next), isSample);
    }

    @POST
    @Path("login")
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response logIn(Login sent) {
        Person person = logIn.by(sent.user(), sent.password()).orElseThrow(() -> Refused.because("web.login.wrong"));
        return Response.seeOther(URI.create(ownPath(sent.next())))
                .cookie(LoginCookie.of(sessions.begin(person), request))
                .build();
    }

    @POST
    @Path("logout")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response logOut(@CookieParam(LoginCookie.NAME) @Nullable Cookie cookie) {
        int ended = cookie == null ? 0 : sessions.end(new Secret(cookie.getValue()));
        return Response.seeOther(URI.create(ended == 0 ? "/login" : "/login?left"))
                .cookie(LoginCookie.gone(request))
                .build();
    }

    /** Never sends anybody to another site. */
    private static String ownPath(@Nullable String next) {
        boolean isOwn = next != null && next.startsWith("/") && !next.startsWith("//") && !next.contains("\\");
        return next != null && isOwn ? next : "/";
    }
}
