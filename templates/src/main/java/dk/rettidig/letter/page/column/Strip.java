package dk.rettidig.letter.page.column;

import dk.rettidig.letter.page.piece.Layer;
import java.util.List;

/** A part of a column: a line of text or a band of a table. */
public abstract sealed class Strip permits TextStrip, Band {
    private final float above;
    private final float aboveOnTop;
    private boolean glued;
    private boolean startsPage;

    /**
     * @param above the gap to the strip before it
     * @param aboveOnTop the gap kept on top of a page that somebody asked for
     */
    Strip(float above, float aboveOnTop) {
        this.above = above;
        this.aboveOnTop = aboveOnTop;
    }

    public final float above() {
        return above;
    }

    public final float aboveOnTop() {
        return aboveOnTop;
    }

    /** Keeps the strip that follows on the same page. */
    final void glue() {
        glued = true;
    }

    public final boolean glued() {
        return glued;
    }

    public final void startPage() {
        startsPage = true;
    }

    public final boolean startsPage() {
        return startsPage;
    }

    public abstract float height();

    /** How much of its height may hang over the page's end. */
    public abstract float overhang();

    /** Whether nothing would be missed if it were not there. */
    public abstract boolean blank();

    public abstract List<NoteBlock> notes();

    /** @param repeated drawn once more, which nobody needs to hear again */
    public abstract void place(Layer layer, float left, float top, boolean repeated);
}
