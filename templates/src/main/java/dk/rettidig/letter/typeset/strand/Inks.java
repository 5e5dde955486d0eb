package dk.rettidig.letter.typeset.strand;

import dk.rettidig.letter.font.Face;
import dk.rettidig.letter.manuscript.TextLook;
import dk.rettidig.letter.structure.Tag;
import org.jspecify.annotations.Nullable;

/** Turns a look of the manuscript into an ink. */
final class Inks {
    /** As Word and LibreOffice draw them, roughly: size and rise of raised and lowered text. */
    private static final float SCRIPT_SIZE = 0.62f;

    private static final float SUPERSCRIPT_RISE = 0.33f;
    private static final float SUBSCRIPT_RISE = -0.14f;
    private static final float SMALL_CAPITAL = 0.8f;

    private Inks() {}

    static Face face(TextLook look) {
        return Face.of(look.font(), look.bold(), look.italic());
    }

    /** A line is as high as its text at full size: raised text does not push the lines apart. */
    static Ink of(TextLook look, boolean smallCapital, @Nullable Tag tag, @Nullable String address) {
        Face face = face(look);
        float size = look.size();
        float rise = 0;
        switch (look.script()) {
            case SUPERSCRIPT -> {
                rise = size * SUPERSCRIPT_RISE;
                size *= SCRIPT_SIZE;
            }
            case SUBSCRIPT -> {
                rise = size * SUBSCRIPT_RISE;
                size *= SCRIPT_SIZE;
            }
            case NORMAL -> {}
        }
        return new Ink(
                face,
                smallCapital ? size * SMALL_CAPITAL : size,
                rise,
                new Ink.Look(look.color(), look.underline(), look.strike(), look.spacing()),
                above(face, look.size()),
                face.descent() * look.size(),
                tag,
                address);
    }

    /** The font's own gap between lines stands above the text, as LibreOffice has it. */
    private static float above(Face face, float size) {
        return (face.ascent() + face.lineGap()) * size;
    }
}
