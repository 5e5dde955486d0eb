package dk.rettidig.web.input;

import dk.rettidig.language.Text;
import java.util.List;

/** What was sent cannot be used: 400 with every field that is wrong, or 413 with the one that holds too much. */
public final class Invalid extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient List<FieldError> errors;

    public Invalid(List<FieldError> errors) {
        this(400, errors);
    }

    private Invalid(int status, List<FieldError> errors) {
        super(errors.toString());
        this.status = status;
        this.errors = List.copyOf(errors);
    }

    public static Invalid field(String field, String messageKey, Object... arguments) {
        return new Invalid(List.of(new FieldError(field, Text.of(messageKey, arguments))));
    }

    public static Invalid tooLarge(String field, String messageKey, Object... arguments) {
        return new Invalid(413, List.of(new FieldError(field, Text.of(messageKey, arguments))));
    }

    public int status() {
        return status;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** One field and what is wrong with it; the field is empty when the whole body is. */
    public record FieldError(String field, Text message) {}
}
