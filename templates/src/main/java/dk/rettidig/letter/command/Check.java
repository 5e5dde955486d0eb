package dk.rettidig.letter.command;

import dk.rettidig.letter.docx.ManuscriptReader;
import dk.rettidig.letter.template.TemplateReport;
import dk.rettidig.letter.template.WordTemplate;
import dk.rettidig.letter.template.control.Needs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says whether a Word file can be used as a template, and all that is wrong with it. */
final class Check {

    private Check() {}

    static List<String> run(List<String> words) {
        NamedTemplate template =
                new NamedTemplate(Arguments.of(words, List.of()).subject());
        byte[] docx = template.docx();
        TemplateReport report = WordTemplate.check(docx);
        if (!report.isUsable()) {
            throw Stopped.refused(
                    "Skabelonen " + template.name() + " kan ikke bruges.\n" + String.join("\n", report.errors()));
        }
        List<String> said = new ArrayList<>();
        said.add("Skabelonen " + template.name() + " kan bruges til: "
                + report.kinds().stream().map(Needs::wordFor).sorted().collect(Collectors.joining(", ")) + ".");
        report.notes().forEach(note -> said.add("Bemærk: " + note));
        ManuscriptReader.read(docx)
                .unknown()
                .forEach(unknown -> said.add("Bemærk: PDF’er efter skabelonen viser ikke " + unknown + "."));
        return said;
    }
}
