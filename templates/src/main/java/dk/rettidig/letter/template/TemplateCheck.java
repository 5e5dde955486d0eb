package dk.rettidig.letter.template;

import dk.rettidig.letter.LetterKind;
import dk.rettidig.letter.docx.guard.Parts;
import dk.rettidig.letter.template.control.Control;
import dk.rettidig.letter.template.control.Needs;
import dk.rettidig.letter.template.markup.Element;
import dk.rettidig.letter.template.part.CompiledPart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.docx4j.openpackaging.exceptions.Docx4JException;

/** Says everything that is wrong with a template at once, so that its author corrects it once. */
final class TemplateCheck {

    private static final String KIND_PROPERTY = "Brevtype";

    private final TemplateCompiler template;
    private final List<String> controls;
    private final List<String> errors = new ArrayList<>();

    private TemplateCheck(TemplateCompiler template) {
        this.template = template;
        this.controls = template.texts().stream()
                .flatMap(part -> part.controls().stream())
                .toList();
    }

    static TemplateReport of(TemplateCompiler template) {
        return new TemplateCheck(template).report();
    }

    /** Adds what docx4j sees otherwise. */
    static TemplateReport of(TemplateCompiler template, Parts parts) {
        TemplateCheck check = new TemplateCheck(template);
        check.compareWithDocx4j(parts);
        return check.report();
    }

    private TemplateReport report() {
        List<LetterKind> kinds = Needs.kinds(kindProperty());
        if (kinds.isEmpty()) {
            errors.add("Egenskaben ”" + KIND_PROPERTY + "” siger ikke, hvad skabelonen er til. Skriv et eller flere af"
                    + " ordene " + String.join("; ", Needs.words())
                    + " under Filer > Oplysninger > Egenskaber > Avancerede egenskaber > Brugerdefineret.");
        }
        List<Control> missing = Needs.missing(kinds, controls);
        missing.forEach(control -> errors.add(TemplateReport.missing(control)));
        doubled();
        template.texts().stream().flatMap(part -> part.errors().stream()).forEach(errors::add);
        if (template.has(TemplateCompiler.STYLES)) {
            template.styles().missing().forEach(style -> errors.add(TemplateReport.missing(style)));
        }
        missingParts();
        return new TemplateReport(
                kinds, errors, missing.stream().map(Control::inWord).toList(), notes());
    }

    private String kindProperty() {
        return template.part(TemplateCompiler.CUSTOM_PROPERTIES)
                .elements()
                .filter(property -> KIND_PROPERTY.equals(property.attribute("name")))
                .flatMap(Element::elements)
                .map(Element::text)
                .findFirst()
                .orElse("");
    }

    private void doubled() {
        Set<String> met = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (String name : controls) {
            Control control = Control.named(name);
            boolean once = control != null && control.filled() != Control.Filled.VALUE;
            if (once && !met.add(name) && named.add(name)) {
                errors.add("Indholdskontrollen ”" + name + "” må kun stå ét sted.");
            }
        }
    }

    private void missingParts() {
        if (!template.has(TemplateCompiler.DOCUMENT) || !template.has(TemplateCompiler.STYLES)) {
            errors.add("Filen er ikke gemt som et almindeligt Word-dokument.");
        }
        if (!template.has(TemplateCompiler.NUMBERING)) {
            errors.add("Skabelonen har ingen opstillinger. Indsæt en opstilling i Word, slet den igen, og gem.");
        }
        if (!template.has(TemplateCompiler.NOTES)) {
            errors.add("Skabelonen har ingen fodnoter. Indsæt en fodnote i Word, slet den igen, og gem.");
        }
    }

    private List<String> notes() {
        return controls.stream()
                .distinct()
                .filter(name -> Control.named(name) == null)
                .map(name -> "Indholdskontrollen ”" + name + "” har et navn, som ingen breve kender på forhånd. Den"
                        + " udfyldes kun, når brevet har en værdi af det navn.")
                .toList();
    }

    private void compareWithDocx4j(Parts parts) {
        List<String> ours = template.texts().stream()
                .map(CompiledPart::names)
                .flatMap(List::stream)
                .sorted()
                .toList();
        try {
            if (!SeenByDocx4j.controls(parts).equals(ours)) {
                errors.add("Indholdskontrollerne kan læses på mere end én måde. Åbn filen i Word, og gem den igen.");
            }
        } catch (Docx4JException | RuntimeException e) {
            errors.add("Filen kan ikke åbnes som et Word-dokument: " + e.getMessage());
        }
    }
}
