package dk.rettidig.web.input;

import dk.rettidig.language.Text;
import jakarta.validation.ConstraintViolation;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Our own sentences for the constraints of Bean Validation, in both languages. */
final class ConstraintTexts {

    private ConstraintTexts() {}

    static Text of(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Object[] numbers = Stream.of("min", "max", "value")
                .map(attributes::get)
                .filter(Objects::nonNull)
                .toArray();
        return Text.of("web.constraint." + name, numbers);
    }
}
