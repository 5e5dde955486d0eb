package dk.rettidig.letter.template;

import java.util.List;
import java.util.Set;

/** A letter without a value that a sentence of the template is built around. */
public final class IncompleteLetter extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<String> missing;

    IncompleteLetter(Set<String> missing) {
        super("Brevet mangler en værdi til: " + String.join(", ", missing) + ".");
        this.missing = List.copyOf(missing);
    }

    /** The names of the controls, as they stand in Word. */
    public List<String> missing() {
        return missing;
    }
}
