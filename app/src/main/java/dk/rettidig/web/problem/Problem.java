package dk.rettidig.web.problem;

import dk.rettidig.language.Text;
import dk.rettidig.web.input.Invalid.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a request, and what had been entered.
 *
 * @param reasons sentences about the request as a whole
 * @param errors what is wrong with single fields
 * @param entered the fields of the form, so that nobody types twice
 */
public record Problem(int status, List<Text> reasons, List<FieldError> errors, Map<String, List<String>> entered) {

    private static final String ENTERED = "dk.rettidig.entered";
    private static final String PROBLEM = "dk.rettidig.problem";

    public Problem {
        reasons = List.copyOf(reasons);
        errors = List.copyOf(errors);
    }

    static Problem of(HttpServletRequest request, int status, List<Text> reasons, List<FieldError> errors) {
        return new Problem(status, reasons, errors, remembered(request));
    }

    /** The problem the page is shown again for, if it is. */
    public static Optional<Problem> of(HttpServletRequest request) {
        return Optional.ofNullable((Problem) request.getAttribute(PROBLEM));
    }

    void showOn(HttpServletRequest request) {
        request.setAttribute(PROBLEM, this);
    }

    /** Keeps what a form sent, in case it has to be shown again. */
    public static void remember(HttpServletRequest request, Map<String, List<String>> form) {
        request.setAttribute(ENTERED, Map.copyOf(form));
    }

    /** What a form sent; nothing where none was. */
    @SuppressWarnings("unchecked")
    public static Map<String, List<String>> remembered(HttpServletRequest request) {
        Object form = request.getAttribute(ENTERED);
        return form == null ? Map.of() : (Map<String, List<String>>) form;
    }

    public @Nullable String entered(String field) {
        List<String> values = entered.get(field);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    public List<Text> textsOf(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .toList();
    }
}
