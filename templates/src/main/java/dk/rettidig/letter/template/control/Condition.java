package dk.rettidig.letter.template.control;

import org.jspecify.annotations.Nullable;

/**
 * What a wrapping control asks of a letter before its content stands: {@code hvis:kontor}, or {@code
 * hvis-ikke:kontor}.
 */
public record Condition(String field, boolean present) {

    private static final String IF = "hvis:";
    private static final String IF_NOT = "hvis-ikke:";

    static @Nullable Condition of(String name) {
        if (name.startsWith(IF)) {
            return new Condition(name.substring(IF.length()).strip(), true);
        }
        return name.startsWith(IF_NOT)
                ? new Condition(name.substring(IF_NOT.length()).strip(), false)
                : null;
    }

    public boolean holds(LetterFields fields) {
        return fields.has(field) == present;
    }
}
