package dk.rettidig.answer.letter;

import dk.rettidig.letter.Letter;
import dk.rettidig.letter.docx.ManuscriptReader;
import dk.rettidig.letter.font.CharacterWithoutFont;
import dk.rettidig.letter.pdf.LetterPdf;
import dk.rettidig.letter.template.IncompleteLetter;
import dk.rettidig.letter.template.Templates;
import dk.rettidig.refusal.Refused;

/** A letter as the files that leave the house. The same letter always gives the same bytes. */
public final class LetterFiles {

    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String PDF = "application/pdf";

    private LetterFiles() {}

    public static byte[] docx(Letter letter) {
        try {
            return Templates.of(letter.kind()).fill(letter);
        } catch (IncompleteLetter incomplete) {
            throw Refused.because("answer.letter.incomplete", String.join(", ", incomplete.missing()));
        }
    }

    /** Set from the DOCX, so that both say the same. */
    public static byte[] pdf(byte[] docx) {
        try {
            return LetterPdf.of(ManuscriptReader.read(docx));
        } catch (CharacterWithoutFont strange) {
            throw Refused.because("answer.letter.character", String.valueOf(strange.getMessage()));
        }
    }
}
