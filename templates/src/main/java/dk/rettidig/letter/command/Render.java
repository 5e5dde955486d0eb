package dk.rettidig.letter.command;

import dk.rettidig.letter.Letter;
import dk.rettidig.letter.docx.ManuscriptReader;
import dk.rettidig.letter.docx.guard.RefusedFile;
import dk.rettidig.letter.font.CharacterWithoutFont;
import dk.rettidig.letter.json.LetterJson;
import dk.rettidig.letter.json.UnreadableLetter;
import dk.rettidig.letter.manuscript.Manuscript;
import dk.rettidig.letter.pdf.LetterPdf;
import dk.rettidig.letter.template.IncompleteLetter;
import dk.rettidig.letter.template.WordTemplate;
import dk.rettidig.letter.template.control.Needs;
import java.util.List;
import java.util.stream.Collectors;

/** Fills a template from a letter.json and writes it as Word file or as PDF. */
final class Render {

    private Render() {}

    /** What there is to say to the person: nothing, when all went well. */
    static List<String> run(List<String> words) {
        Arguments arguments = Arguments.of(words, List.of("--template", "--out"));
        NamedFile out = new NamedFile(arguments.required("--out"));
        if (!out.endsWith(".pdf") && !out.endsWith(".docx")) {
            throw Stopped.wrongCommand("Efter --out skal der stå en fil, der ender på .pdf eller .docx.");
        }
        Letter letter = letter(new NamedFile(arguments.subject()));
        String named = arguments.option("--template");
        WordTemplate template =
                named == null ? NamedTemplate.usualFor(letter.kind()) : new NamedTemplate(named).compiled();
        byte[] docx = filled(template, letter);
        if (out.endsWith(".docx")) {
            out.write(docx);
            return List.of();
        }
        Manuscript manuscript = readable(docx);
        out.write(typeset(manuscript));
        return manuscript.unknown().stream()
                .map(unknown -> "Bemærk: PDF’en viser ikke " + unknown + ".")
                .toList();
    }

    private static Letter letter(NamedFile file) {
        try {
            return LetterJson.read(file.text());
        } catch (UnreadableLetter e) {
            throw Stopped.refused("Brevet " + file.name() + " kan ikke læses. " + e.getMessage() + ".");
        }
    }

    private static byte[] filled(WordTemplate template, Letter letter) {
        if (!template.kinds().contains(letter.kind())) {
            throw Stopped.refused("Skabelonen er til "
                    + template.kinds().stream().map(Needs::wordFor).collect(Collectors.joining(", "))
                    + ", og brevet er "
                    + Needs.wordFor(letter.kind()) + ".");
        }
        try {
            return template.fill(letter);
        } catch (IncompleteLetter e) {
            throw Stopped.refused(String.valueOf(e.getMessage()));
        }
    }

    private static Manuscript readable(byte[] docx) {
        try {
            return ManuscriptReader.read(docx);
        } catch (RefusedFile e) {
            throw Stopped.refused(e.reason().danish());
        }
    }

    private static byte[] typeset(Manuscript manuscript) {
        try {
            return LetterPdf.of(manuscript);
        } catch (CharacterWithoutFont e) {
            throw Stopped.refused(String.valueOf(e.getMessage()));
        }
    }
}
