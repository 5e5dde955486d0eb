package dk.rettidig.letter.page.column;

import dk.rettidig.letter.page.piece.Layer;
import dk.rettidig.letter.page.piece.Piece;
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
    public float height() {
        return line.height();
    }

    @Override
    public float overhang() {
        return line.leadingBelow();
    }

    @Override
    public boolean blank() {
        return line.to() == line.from() && ornaments.isEmpty();
    }

    @Override
    public List<NoteBlock> notes() {
        return notes;
    }

    @Override
    public void place(Layer layer, float left, float top, boolean repeated) {
        for (Ornament ornament : ornaments) {
            ornament.place(layer, left, top, repeated);
        }
        if (line.to() > line.from()) {
            layer.add(new Piece.Text(line, left, top, repeated ? null : tag));
        }
    }
}
