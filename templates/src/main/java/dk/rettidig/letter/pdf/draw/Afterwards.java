package dk.rettidig.letter.pdf.draw;

import dk.rettidig.letter.structure.Kid.LinkArea;
import dk.rettidig.letter.structure.Tag;
import dk.rettidig.letter.typeset.strand.Ink;
import java.util.ArrayList;
import java.util.List;

/** What lines of text leave to be drawn when they are done: strokes and rows of dots; and the page's links. */
public final class Afterwards {
    private final List<Stroke> strokes = new ArrayList<>(0);
    private final List<Leader> leaders = new ArrayList<>(0);
    private final List<Link> links = new ArrayList<>(0);

    record Stroke(float from, float to, float y, float width, int color) {}

    record Leader(Ink ink, float from, float to, float base, char character) {}

    public record Link(LinkArea area, Tag tag) {}

    void stroke(float from, float to, float y, float width, int color) {
        strokes.add(new Stroke(from, to, y, width, color));
    }

    void leader(Ink ink, float from, float to, float base, char character) {
        leaders.add(new Leader(ink, from, to, base, character));
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

    List<Link> links() {
        return links;
    }
}
