package dk.rettidig.web.problem;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Shows the page a form stood on once more, with the problem: the browser told in {@code Referer} which page that was,
 * and it is rendered inside the same request and answered with the status of the problem.
 */
final class SamePage {

    private static final Logger LOG = Logger.getLogger(SamePage.class.getName());

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    SamePage(Exchange exchange) {
        this.request = exchange.request();
        this.response = exchange.response();
    }

    Response showing(Problem problem) {
        Optional<byte[]> page = pageWithForm().flatMap(path -> rendered(path, problem));
        Object body = page.isPresent() ? page.get() : new ProblemPage(problem.status(), problem.reasons());
        return Response.status(problem.status())
                .type("text/html;charset=utf-8")
                .entity(body)
                .build();
    }

    private Optional<String> pageWithForm() {
        String referer = request.getHeader("Referer");
        boolean isForm =
                !request.getMethod().equals("GET") && Problem.of(request).isEmpty();
        if (referer == null || !isForm) {
            return Optional.empty();
        }
        try {
            URI page = new URI(referer);
            String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            boolean isOurs = String.valueOf(page.getAuthority()).equals(request.getHeader("Host"));
            return isOurs ? Optional.of(page.getRawPath() + query) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> rendered(String path, Problem problem) {
        problem.showOn(request);
        CapturedResponse captured = new CapturedResponse(response);
        try {
            request.getRequestDispatcher(path).include(new AsGet(request, path), captured);
        } catch (ServletException | IOException failed) {
            LOG.log(Level.WARNING, "The page " + path + " could not be shown again", failed);
            return Optional.empty();
        }
        return captured.page();
    }
}
