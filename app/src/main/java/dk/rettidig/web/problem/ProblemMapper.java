package dk.rettidig.web.problem;

import dk.rettidig.language.Messages;
import dk.rettidig.language.Text;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.refusal.Refused;
import dk.rettidig.web.Wants;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.once.KeptReplies;
import dk.rettidig.web.once.Repeated;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The one place where what went wrong becomes an answer. What was not foreseen is logged, never shown. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Inject
    KeptReplies kept;

    @Inject
    Caller caller;

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<Response> earlier = repeated(thrown);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Problem problem = problem(thrown);
        if (Wants.page(request)) {
            return new SamePage(Exchange.of(request)).showing(problem);
        }
        Messages messages = Wants.language(request);
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type("application/problem+json")
                .entity(ProblemDocument.of(problem, messages));
        return problem.status() == 401
                ? answer.header("WWW-Authenticate", "Basic realm=\"Rettidig\", Bearer")
                        .build()
                : answer.build();
    }

    /** Of two equal requests that arrive together one fails; its caller gets the reply of the other. */
    private Optional<Response> repeated(Throwable thrown) {
        return causes(thrown).stream()
                .filter(Repeated.class::isInstance)
                .map(repeat -> ((Repeated) repeat).reply())
                .findFirst()
                .or(kept::overtaking);
    }

    private Problem problem(Throwable thrown) {
        for (Throwable cause : causes(thrown)) {
            if (cause instanceof Refused refused) {
                return Problem.of(request, 409, refused.reasons(), List.of());
            }
            if (cause instanceof Invalid invalid) {
                return Problem.of(
                        request,
                        invalid.status(),
                        List.of(Text.of("web.problem." + invalid.status())),
                        invalid.errors());
            }
            if (cause instanceof NotFound missed) {
                SecurityLog.missed(missed, caller, request);
                return simple(404);
            }
            if (cause instanceof OptimisticLockException) {
                return Problem.of(request, 409, List.of(Text.of("web.problem.changedMeanwhile")), List.of());
            }
            if (cause instanceof WebApplicationException http) {
                return simple(http.getResponse().getStatus());
            }
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(
                Level.SEVERE,
                "Failure " + number + " at " + request.getMethod() + " " + request.getRequestURI(),
                thrown);
        return Problem.of(request, 500, List.of(Text.of("web.problem.500", number)), List.of());
    }

    private Problem simple(int status) {
        return Problem.of(request, status, List.of(Text.of("web.problem." + status)), List.of());
    }

    private static List<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(12)
                .toList();
    }
}
