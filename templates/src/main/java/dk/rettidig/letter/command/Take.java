package dk.rettidig.letter.command;

import dk.rettidig.letter.template.Templates;
import java.util.List;

/** Writes a built-in template as a Word file, for an author to start from. */
final class Take {

    private Take() {}

    static List<String> run(List<String> words) {
        Arguments arguments = Arguments.of(words, List.of("--out"));
        NamedFile out = new NamedFile(arguments.required("--out"));
        String name = arguments.subject();
        if (!Templates.names().contains(name)) {
            throw Stopped.wrongCommand("Der er ingen indbygget skabelon ved navn " + name + ". De hedder "
                    + String.join(", ", Templates.names()) + ".");
        } else if (out.exists()) {
            throw Stopped.wrongCommand("Filen " + out.name() + " findes i forvejen og bliver ikke overskrevet.");
        }
        out.write(Templates.docx(name));
        return List.of("Skabelonen " + name + " er gemt som " + out.name() + ".");
    }
}
