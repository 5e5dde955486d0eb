package dk.rettidig.letter.template;

import java.util.List;

/** A Word file that cannot serve as a template, with every reason at once, in words for its author. */
public final class UnusableTemplate extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<String> missingControls;

    UnusableTemplate(String reason) {
        this(List.of(reason), List.of());
    }

    UnusableTemplate(List<String> reasons, List<String> missingControls) {
        super(String.join("\n", reasons));
        this.missingControls = List.copyOf(missingControls);
    }

    /** The names of the content controls the template lacks, as they must stand in Word. */
    public List<String> missingControls() {
        return missingControls;
    }
}
