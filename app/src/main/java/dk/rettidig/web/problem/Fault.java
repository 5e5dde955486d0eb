package dk.rettidig.web.problem;

import dk.rettidig.language.Text;
import dk.rettidig.web.SafetyFilter;
import dk.rettidig.web.Wants;
import dk.rettidig.web.page.PageWriter;
import dk.rettidig.web.page.Ui;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What the container refuses by itself, such as a head it cannot read, told in our words instead of its own page. */
@WebServlet(Fault.ADDRESS)
public class Fault extends HttpServlet {

    static final String ADDRESS = "/problem";

    private static final long serialVersionUID = 1;

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    transient Ui ui;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object said = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = said instanceof Integer known ? known : HttpServletResponse.SC_NOT_FOUND;
        String key = "web.problem." + status;
        Text reason = ui.say(key).equals(key) ? Text.of("web.problem.400") : Text.of(key, "–");
        Problem problem = new Problem(status, List.of(reason), List.of(), Map.of());
        response.setStatus(status);
        SafetyFilter.HEADERS.forEach(response::setHeader);
        if (Wants.page(request)) {
            response.setContentType("text/html;charset=utf-8");
            PageWriter.write(new ProblemPage(status, problem.reasons()), ui, response.getOutputStream());
        } else {
            response.setContentType("application/problem+json");
            String json = JSON.toJson(ProblemDocument.of(problem, ui.messages()));
            response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
        }
    }
}
