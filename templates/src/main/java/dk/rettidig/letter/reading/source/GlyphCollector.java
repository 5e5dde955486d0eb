package dk.rettidig.letter.reading.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the glyphs of each page and has them put in order; the order they were drawn in says nothing. */
final class GlyphCollector extends PDFTextStripper {
    private static final int MOST_GLYPHS = 400_000;

    private final Deadline deadline;
    private final StringBuilder text = new StringBuilder();
    private final List<Glyph> page = new ArrayList<>();
    private int glyphs;

    GlyphCollector(Deadline deadline) {
        this.deadline = deadline;
    }

    String text() {
        return text.toString();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String characters = position.getUnicode();
        float x = position.getXDirAdj();
        float y = position.getYDirAdj();
        float width = position.getWidthDirAdj();
        if (characters == null || !Float.isFinite(x) || !Float.isFinite(y) || !Float.isFinite(width)) {
            return;
        }
        if (++glyphs > MOST_GLYPHS) {
            throw new Unreadable(Unreadable.Reason.TOO_LARGE);
        }
        float size = position.getFontSizeInPt();
        page.add(new Glyph(characters, x, y, Math.max(0, width), Float.isFinite(size) && size > 1 ? size : 10));
    }

    @Override
    protected void writePage() {
        if (!text.isEmpty()) {
            text.append('\f');
        }
        text.append(PageText.of(page));
        page.clear();
        deadline.check();
    }
}
