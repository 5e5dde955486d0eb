package dk.rettidig.web.input;

import dk.rettidig.language.Text;
import java.util.List;

/** What was sent cannot be used: 400 with every field that is wrong. */
public final class Invalid extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<FieldError> errors;

    public Invalid(List<FieldError> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    public static Invalid field(String field, String messageKey, Object... arguments) {
        return new Invalid(List.of(new FieldError(field, Text.of(messageKey, arguments))));
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** One field and what is wrong with it; the field is empty when the whole body is. */
    public record FieldError(String field, Text message) {}
}
