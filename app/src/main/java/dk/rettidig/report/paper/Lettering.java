package dk.rettidig.report.paper;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Words drawn as outlines of the letters' own font: a server has no fonts that could be relied on. */
final class Lettering {

    /** Where a text begins or ends. */
    enum Anchor {
        BEGIN(0),
        MIDDLE(0.5),
        END(1);

        private final double share;

        Anchor(double share) {
            this.share = share;
        }
    }

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Lettering(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
    }

    static Lettering of(boolean bold) {
        String path = "fonts/Arimo/static/Arimo-" + (bold ? "Bold" : "Regular") + ".ttf";
        try (InputStream in =
                Objects.requireNonNull(Lettering.class.getClassLoader().getResourceAsStream(path), path)) {
            return new Lettering(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Fills the words; x and y are where their base line is anchored. */
    void draw(Graphics2D paper, String words, double x, double y, double size, Anchor anchor) {
        try {
            Path2D outline = new Path2D.Double();
            double width = 0;
            for (int character : words.codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(character);
                GlyphData data = font.getGlyph().getGlyph(glyph);
                if (data != null) {
                    GeneralPath path = data.getPath();
                    outline.append(path.getPathIterator(AffineTransform.getTranslateInstance(width, 0)), false);
                }
                width += font.getAdvanceWidth(glyph);
            }
            double scale = size / font.getUnitsPerEm();
            AffineTransform place = AffineTransform.getTranslateInstance(x - width * scale * anchor.share, y);
            place.scale(scale, -scale);
            paper.fill(outline.createTransformedShape(place));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
