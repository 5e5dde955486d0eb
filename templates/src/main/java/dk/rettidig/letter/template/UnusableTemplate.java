package dk.rettidig.letter.template;

import java.util.List;

/** A Word file that cannot serve as a template, with every reason at once, in words for its author. */
public final class UnusableTemplate extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<String> reasons;
    private final List<String> missingControls;

    UnusableTemplate(TemplateReport report) {
        super(String.join("\n", report.errors()));
        this.reasons = report.errors();
        this.missingControls = report.missingControls();
    }

    /** Danish sentences. */
    public List<String> reasons() {
        return reasons;
    }

    /** The names of the content controls the template lacks, as they must stand in Word. */
    public List<String> missingControls() {
        return missingControls;
    }
}
