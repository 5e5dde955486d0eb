package dk.rettidig.web.problem;

import dk.rettidig.language.Messages;
import java.util.List;

/** A problem as RFC 9457 writes it; {@code title} and {@code detail} are sentences in the caller's language. */
public record ProblemDocument(String type, int status, String title, String detail, List<Field> errors) {

    static ProblemDocument of(Problem problem, Messages messages) {
        List<Field> errors = problem.errors().stream()
                .map(error -> new Field(error.field(), messages.say(error.message())))
                .toList();
        String title = problem.reasons().stream().findFirst().map(messages::say).orElse("");
        String detail = messages.say(problem.reasons());
        return new ProblemDocument("about:blank", problem.status(), title, detail, errors);
    }

    /** A field by its name in the body, and what is wrong with it. */
    public record Field(String field, String message) {}
}
