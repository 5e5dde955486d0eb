package dk.rettidig.letter.typeset.strand;

import dk.rettidig.letter.font.Typeface;
import dk.rettidig.letter.structure.Tag;
import org.jspecify.annotations.Nullable;

/** How a stretch of characters is drawn, and what it is. Two inks are never equal, however much they look alike. */
public final class Ink {
    private final Typeface face;
    private final float size;
    private final float rise;
    private final Look look;
    private final float above;
    private final float below;
    private final @Nullable Tag tag;
    private final @Nullable String address;
    private @Nullable Ink variant;

    /** @param spacing extra space after each character */
    public record Look(int color, boolean underline, boolean strike, float spacing) {}

    Ink(
            Typeface face,
            float size,
            float rise,
            Look look,
            float above,
            float below,
            @Nullable Tag tag,
            @Nullable String address) {
        this.face = face;
        this.size = size;
        this.rise = rise;
        this.look = look;
        this.above = above;
        this.below = below;
        this.tag = tag;
        this.address = address;
    }

    /** The same for a character that another font has. */
    Ink in(Typeface other) {
        if (variant == null || variant.face != other) {
            variant = new Ink(other, size, rise, look, above, below, tag, address);
        }
        return variant;
    }

    Ink asHighAs(float height, @Nullable Tag its) {
        return new Ink(face, size, 0, new Look(look.color, false, false, 0), height, 0, its, null);
    }

    public float advance(int codePoint) {
        int code = face.code(codePoint);
        return code == 0 ? 0 : face.advance(code) * size + look.spacing;
    }

    public Typeface face() {
        return face;
    }

    public float size() {
        return size;
    }

    /** Above the base line. */
    public float rise() {
        return rise;
    }

    public Look look() {
        return look;
    }

    /** What a line needs above its base line for this text. */
    public float above() {
        return above;
    }

    /** What it needs below. */
    public float below() {
        return below;
    }

    /** What the text is, where it is more than its paragraph's. */
    public @Nullable Tag tag() {
        return tag;
    }

    /** Where a link leads. */
    public @Nullable String address() {
        return address;
    }
}
