package dk.rettidig.letter.pdf;

import dk.rettidig.letter.structure.Kid.LinkArea;
import dk.rettidig.letter.structure.Tag;
import dk.rettidig.letter.typeset.Ink;
import dk.rettidig.letter.typeset.Strand;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lines of text leave to be drawn when they are done: strokes, rows of dots, pictures; and the page's links. */
final class Afterwards {
    private final List<Stroke> strokes = new ArrayList<>(0);
    private final List<Leader> leaders = new ArrayList<>(0);
    private final List<Inline> pictures = new ArrayList<>(0);
    private final List<Link> links = new ArrayList<>(0);

    record Stroke(float from, float to, float y, float width, int color) {}

    record Leader(Ink ink, float from, float to, float base, char character) {}

    /** @param block the paragraph it stands in; null where that is decoration */
    record Inline(Strand.Picture picture, @Nullable Tag block, float left, float bottom) {}

    record Link(LinkArea area, Tag tag) {}

    void stroke(float from, float to, float y, float width, int color) {
        strokes.add(new Stroke(from, to, y, width, color));
    }

    void leader(Ink ink, float from, float to, float base, char character) {
        leaders.add(new Leader(ink, from, to, base, character));
    }

    void inline(Strand.Picture picture, @Nullable Tag block, float left, float bottom) {
        pictures.add(new Inline(picture, block, left, bottom));
    }

    void link(LinkArea area, Tag tag) {
        links.add(new Link(area, tag));
    }

    List<Stroke> strokes() {
        return strokes;
    }

    List<Leader> leaders() {
        return leaders;
    }

    List<Inline> pictures() {
        return pictures;
    }

    List<Link> links() {
        return links;
    }
}
