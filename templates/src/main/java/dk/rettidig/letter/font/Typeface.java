package dk.rettidig.letter.font;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A font as one letter uses it: its codes, their widths, and how it is put into a PDF. Lengths in parts of its size. */
public abstract sealed class Typeface permits Face, RareFace {
    private final Metrics metrics;

    Typeface(Metrics metrics) {
        this.metrics = metrics;
    }

    final Metrics metrics() {
        return metrics;
    }

    public final float ascent() {
        return metrics.ascent();
    }

    public final float descent() {
        return metrics.descent();
    }

    public final float lineGap() {
        return metrics.lineGap();
    }

    /** Where the middle of an underline lies, below the base line when negative. */
    public final float underlinePosition() {
        return metrics.underlinePosition();
    }

    public final float underlineThickness() {
        return metrics.underlineThickness();
    }

    /** The code that draws a character, or 0 when this font does not have it. */
    public abstract int code(int codePoint);

    public abstract float advance(int code);

    /** How many bytes a code takes in a content stream. */
    public abstract int bytesPerCode();

    /** The name it goes by in the resources of a letter's pages. */
    public abstract String resourceName();

    public abstract COSDictionary embed(PDDocument document) throws IOException;
}
