package dk.rettidig.letter.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One of the twelve font files: a family, upright or italic, normal or bold. */
record Cut(Family family, boolean bold, boolean italic) {

    /** Short and the same in every letter: T, TB, TI, TBI, A, … */
    String shortName() {
        return family.name().charAt(0) + (bold ? "B" : "") + (italic ? "I" : "");
    }

    /** Opens the whole font file. What is returned is not safe for use by several threads. */
    TrueTypeFont open() {
        String style = bold ? (italic ? "BoldItalic" : "Bold") : (italic ? "Italic" : "Regular");
        String path = family.path + style + ".ttf";
        try (InputStream in = Objects.requireNonNull(Cut.class.getClassLoader().getResourceAsStream(path), path)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
