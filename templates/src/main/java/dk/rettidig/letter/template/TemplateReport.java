package dk.rettidig.letter.template;

import dk.rettidig.letter.LetterKind;
import dk.rettidig.letter.template.body.StyleName;
import dk.rettidig.letter.template.control.Control;
import java.util.List;

/**
 * What is to be said of a template to its author.
 *
 * @param kinds the letters it is for
 * @param errors what keeps it from being used, each a Danish sentence
 * @param missingControls the names of the content controls it lacks, as they must stand in Word
 * @param notes what is worth knowing and hinders nothing
 */
public record TemplateReport(
        List<LetterKind> kinds, List<String> errors, List<String> missingControls, List<String> notes) {

    public TemplateReport {
        kinds = List.copyOf(kinds);
        errors = List.copyOf(errors);
        missingControls = List.copyOf(missingControls);
        notes = List.copyOf(notes);
    }

    public boolean isUsable() {
        return errors.isEmpty();
    }

    static TemplateReport unreadable(String reason) {
        return new TemplateReport(List.of(), List.of(reason), List.of(), List.of());
    }

    static String missing(Control control) {
        return "Indholdskontrollen ”" + control.inWord() + "” mangler.";
    }

    static String missing(StyleName style) {
        return "Typografien ”" + style.inFile() + "” mangler.";
    }
}
