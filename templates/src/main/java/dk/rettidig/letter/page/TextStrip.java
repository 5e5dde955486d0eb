package dk.rettidig.letter.page;

import dk.rettidig.letter.structure.Tag;
import dk.rettidig.letter.typeset.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a paragraph, with what hangs on it. */
final class TextStrip extends Strip {
    private final Line line;
    private final @Nullable Tag tag;
    private final List<NoteBlock> notes;
    private final List<Ornament> ornaments = new ArrayList<>(0);

    /** Something drawn along with a line. */
    interface Ornament {
        void place(Layer layer, float left, float top, boolean repeated);
    }

    TextStrip(Line line, @Nullable Tag tag, float above, float aboveOnTop, List<NoteBlock> notes) {
        super(above, aboveOnTop);
        this.line = line;
        this.tag = tag;
        this.notes = notes;
    }

    /** What an ornament draws comes before the line. */
    void adorn(Ornament ornament) {
        ornaments.add(ornament);
    }

    @Override
    float height() {
        return line.height();
    }

    @Override
    float overhang() {
        return line.leadingBelow();
    }

    @Override
    boolean blank() {
        return line.to() == line.from() && ornaments.isEmpty();
    }

    @Override
    List<NoteBlock> notes() {
        return notes;
    }

    @Override
    void place(Layer layer, float left, float top, boolean repeated) {
        for (Ornament ornament : ornaments) {
            ornament.place(layer, left, top, repeated);
        }
        if (line.to() > line.from()) {
            layer.add(new Piece.Text(line, left, top, repeated ? null : tag));
        }
    }
}
