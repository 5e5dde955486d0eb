package dk.rettidig.letter.pdf.draw;

import dk.rettidig.letter.font.Typeface;
import dk.rettidig.letter.typeset.strand.Ink;
import dk.rettidig.letter.typeset.strand.Strand;
import org.jspecify.annotations.Nullable;

/** Shows characters, writing what changes between them and nothing twice. */
final class TextState {
    private final Operators out;
    private final Resources resources;
    private @Nullable Typeface face;
    private float size;
    private float rise;
    private float spacing;
    private float wordSpace;
    private int color;
    private boolean open;
    private float lineX;
    private float lineY;

    TextState(Operators out, Resources resources) {
        this.out = out;
        this.resources = resources;
    }

    /** A page begins with nothing set. */
    void reset() {
        face = null;
        size = 0;
        rise = 0;
        spacing = 0;
        wordSpace = 0;
        color = 0;
        open = false;
    }

    void begin() {
        if (!open) {
            out.raw("BT\n");
            open = true;
            lineX = 0;
            lineY = 0;
        }
    }

    void end() {
        if (open) {
            out.raw("ET\n");
            open = false;
        }
    }

    void moveTo(float x, float y) {
        begin();
        float dx = Math.round((x - lineX) * 100) / 100f;
        float dy = Math.round((y - lineY) * 100) / 100f;
        out.number(dx).space().number(dy).raw(" Td\n");
        lineX += dx;
        lineY += dy;
    }

    void wordSpace(float space) {
        if (Math.abs(space - wordSpace) > 0.0005f) {
            out.fine(space).raw(" Tw\n");
            wordSpace = space;
        }
    }

    void use(Ink ink) {
        if (face != ink.face() || size != ink.size()) {
            face = ink.face();
            size = ink.size();
            out.raw("/").raw(resources.font(face)).space().number(size).raw(" Tf\n");
        }
        if (rise != ink.rise()) {
            rise = ink.rise();
            out.number(rise).raw(" Ts\n");
        }
        if (spacing != ink.look().spacing()) {
            spacing = ink.look().spacing();
            out.fine(spacing).raw(" Tc\n");
        }
        color(ink.look().color());
    }

    void color(int rgb) {
        if (color != rgb) {
            color = rgb;
            out.color(rgb, "rg\n");
        }
    }

    void show(Strand strand, int from, int to) {
        if (from >= to) {
            return;
        }
        Ink ink = strand.ink(from);
        use(ink);
        boolean literal = ink.face().bytesPerCode() == 1;
        out.raw(literal ? "(" : "<");
        for (int i = from; i < to; i++) {
            char c = strand.at(i);
            if (c != Strand.SOFT_HYPHEN && !Character.isLowSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c) && i + 1 < strand.length();
                code(ink.face().code(pair ? Character.toCodePoint(c, strand.at(i + 1)) : c), literal);
            }
        }
        out.raw(literal ? ") Tj\n" : "> Tj\n");
    }

    void show(Ink ink, int code) {
        use(ink);
        boolean literal = ink.face().bytesPerCode() == 1;
        out.raw(literal ? "(" : "<");
        code(code, literal);
        out.raw(literal ? ") Tj\n" : "> Tj\n");
    }

    private void code(int code, boolean literal) {
        if (code == 0) {
            return;
        }
        if (literal) {
            out.literal(code);
        } else {
            out.hex(code, 4);
        }
    }
}
