package dk.rettidig.web.frame;

import dk.rettidig.language.Messages;
import dk.rettidig.web.Media;
import dk.rettidig.web.input.Input;
import dk.rettidig.web.login.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Keeps the language a reader chose, in this browser, for a year. */
@Path("/language")
@Open
public class LanguageResource {

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Context
    HttpServletRequest request;

    /** What the language switch sends. */
    @Input
    public record Choice(@NotNull @Pattern(regexp = "da|en") String language, @Nullable String back) {}

    @POST
    @Consumes({Media.JSON_BODY, Media.FORM})
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response choose(Choice choice) {
        return Response.seeOther(URI.create(ownPath(choice.back())))
                .cookie(new NewCookie.Builder(Messages.LANGUAGE_COOKIE)
                        .value(choice.language())
                        .path("/")
                        .maxAge(A_YEAR)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }

    /** Never sends anybody to another site. */
    private static String ownPath(@Nullable String back) {
        return back != null && back.matches("/([^/\\\\][^\\\\]*)?") ? back : "/";
    }
}
