package dk.rettidig.letter.page.column;

import dk.rettidig.letter.page.piece.Layer;
import java.util.ArrayList;
import java.util.List;

/** Strips one below the other. */
public record Column(List<Strip> strips, float below) {
    /** What rounding may add up to. */
    public static final float GRACE = 0.05f;

    static final Column EMPTY = new Column(List.of(), 0);

    public float height() {
        float height = below;
        for (Strip strip : strips) {
            height += strip.above() + strip.height();
        }
        return height;
    }

    boolean blank() {
        return strips.stream().allMatch(Strip::blank);
    }

    List<NoteBlock> notes() {
        return strips.stream().flatMap(strip -> strip.notes().stream()).toList();
    }

    public void place(Layer layer, float left, float top, boolean repeated) {
        float y = top;
        for (Strip strip : strips) {
            y += strip.above();
            strip.place(layer, left, y, repeated);
            y += strip.height();
        }
    }

    /** What goes before a cut and what comes after it; either may be empty. */
    record Parts(Column head, Column tail) {}

    /** @param force cuts between strips that would rather stay together */
    Parts cut(float room, boolean force) {
        float y = 0;
        int open = 0;
        int at = 0;
        for (; at < strips.size(); at++) {
            Strip strip = strips.get(at);
            y += strip.above() + strip.height();
            if (y > room + GRACE) {
                break;
            }
            if (force || !strip.glued()) {
                open = at + 1;
            }
        }
        if (at == strips.size()) {
            return new Parts(this, EMPTY);
        }
        if (open == 0 && strips.get(at) instanceof Band band) {
            Band.Parts parts = band.cut(room - (y - band.height()), force);
            if (parts != null) {
                return new Parts(
                        joined(strips.subList(0, at), parts.head()),
                        joined(parts.tail(), strips.subList(at + 1, strips.size())));
            }
        }
        return new Parts(
                new Column(strips.subList(0, open), 0), new Column(strips.subList(open, strips.size()), below));
    }

    private static Column joined(List<Strip> before, Strip last) {
        List<Strip> all = new ArrayList<>(before);
        all.add(last);
        return new Column(all, 0);
    }

    private Column joined(Strip first, List<Strip> after) {
        List<Strip> all = new ArrayList<>(after.size() + 1);
        all.add(first);
        all.addAll(after);
        return new Column(all, below);
    }
}
