package dk.rettidig.errand;

import dk.rettidig.web.Replies;
import dk.rettidig.web.Wants;
import dk.rettidig.web.login.Caller;
import dk.rettidig.web.once.KeptReplies;
import dk.rettidig.web.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes down what is wanted; from then on it is acknowledged, and an equal request is led to it and begins no other. */
@RequestScoped
public class BeginErrand {

    @Inject
    Errands errands;

    @Inject
    KeptReplies kept;

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    /** What an errand is known by. */
    public record Begun(long id) {}

    /** An errand that was written down, and how a repeat is answered. */
    record Acknowledged(long errand, Response reply) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Acknowledged begin(String words, String back) {
        Wanted wanted = new Wanted(words, request.getRequestURI(), form(), back);
        long id = errands.add(caller.person(), wanted).id();
        URI page = Replies.at("/errands/{id}", id);
        Begun begun = new Begun(id);
        Response reply = Wants.page(request)
                ? Response.seeOther(page).build()
                : Response.created(page).entity(begun).type("application/json").build();
        @Nullable Object body = Wants.page(request) ? null : begun;
        return new Acknowledged(id, kept.keep(reply, body));
    }

    /** What is sent again, without the fields about the sending. */
    private String form() {
        return Problem.remembered(request).entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .map(BeginErrand::encoded)
                .collect(Collectors.joining("&"));
    }

    private static String encoded(Map.Entry<String, List<String>> field) {
        return field.getValue().stream()
                .map(value -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(value, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
