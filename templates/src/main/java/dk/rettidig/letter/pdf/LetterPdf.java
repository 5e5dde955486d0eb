package dk.rettidig.letter.pdf;

import dk.rettidig.letter.font.LetterFonts;
import dk.rettidig.letter.manuscript.Manuscript;
import dk.rettidig.letter.page.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sets a manuscript and writes it as a PDF that is PDF/A-2a and PDF/UA-1. Safe for use by several threads. */
public final class LetterPdf {
    private LetterPdf() {}

    /**
     * @throws dk.rettidig.letter.font.CharacterWithoutFont when the text has a character that no font can draw
     */
    public static byte[] of(Manuscript manuscript) {
        Pages pages = Pages.of(manuscript, new LetterFonts());
        try {
            return new DocumentWriter(manuscript.properties()).write(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
