package dk.rettidig.intake.archive;

import dk.rettidig.letter.Letter;
import dk.rettidig.letter.LetterKind;
import dk.rettidig.letter.docx.ManuscriptReader;
import dk.rettidig.letter.font.CharacterWithoutFont;
import dk.rettidig.letter.pdf.LetterPdf;
import dk.rettidig.letter.reading.Reader;
import dk.rettidig.letter.template.IncompleteLetter;
import dk.rettidig.letter.template.Templates;
import dk.rettidig.letter.template.WordTemplate;
import dk.rettidig.refusal.Refused;

/** An old letter set anew, word for word, in the ministry's own templates. */
public final class OldLetterFile {

    /** Of the time when a letter bore no heading. */
    private static final String WITHOUT_HEADING = "answer-2017";

    private final OldLetter old;

    public OldLetterFile(OldLetter old) {
        this.old = old;
    }

    public byte[] docx() {
        Letter letter = Reader.read(old.sourceText()).toLetter();
        if (letter == null) {
            throw Refused.because("intake.archive.notAnAnswer");
        }
        try {
            return template(letter).fill(letter);
        } catch (IncompleteLetter incomplete) {
            throw Refused.because("intake.archive.incomplete", String.join(", ", incomplete.missing()));
        }
    }

    public byte[] pdf() {
        try {
            return LetterPdf.of(ManuscriptReader.read(docx()));
        } catch (CharacterWithoutFont strange) {
            throw Refused.because("intake.archive.character", String.valueOf(strange.getMessage()));
        }
    }

    /** Without an ending. */
    public String name() {
        return "svar-" + old.question().ref() + "-" + old.date();
    }

    private static WordTemplate template(Letter letter) {
        boolean hasHeading = letter.wording().heading() != null;
        return letter.kind() == LetterKind.ANSWER && !hasHeading
                ? Templates.named(WITHOUT_HEADING)
                : Templates.of(letter.kind());
    }
}
