package dk.rettidig.letter.typeset;

import dk.rettidig.letter.manuscript.ParaLook;
import dk.rettidig.letter.manuscript.ParaLook.TabStop;
import dk.rettidig.letter.typeset.strand.Strand;
import java.util.Arrays;

/** Sets the line of a stretch that has tabs in it. Places are counted from the column's left edge. */
final class Tabs {
    private static final float GRACE = 0.01f;

    private final ParaLook look;
    private final float every;
    private final float blank;
    private float[] places = new float[8];
    private char[] leaders = new char[8];
    private int count;

    /** @param every the distance of the stops where the paragraph names none */
    Tabs(ParaLook look, float every, float blank) {
        this.look = look;
        this.every = every;
        this.blank = blank;
    }

    Line line(Strand strand, Openings openings, int start, boolean first, Measure measure, LineHeight heights) {
        count = 0;
        float right = measure.left() + measure.width();
        float x = measure.left(first);
        int at = start;
        int stop = openings.end[openings.count - 1];
        while (at < stop) {
            int tab = nextTab(strand, at, stop);
            float room = right - x;
            if (tab == stop || strand.width(at, tab) > room + GRACE) {
                Line.Cut rest = FirstFit.cut(strand, openings, 0, at, Math.max(room, blank));
                if (tab == stop || rest.next() <= tab) {
                    return line(
                            strand,
                            new Line.Cut(start, rest.to(), rest.next(), rest.hyphenated()),
                            first,
                            measure,
                            x + strand.width(at, rest.to()),
                            heights);
                }
            }
            x += strand.width(at, tab);
            x = jump(strand, x, tab, stop, right);
            at = tab + 1;
        }
        return line(
                strand,
                new Line.Cut(start, stop, openings.nextLine[openings.count - 1], false),
                first,
                measure,
                x,
                heights);
    }

    private Line line(Strand strand, Line.Cut cut, boolean first, Measure measure, float x, LineHeight heights) {
        float left = measure.left(first);
        Line.Place place =
                new Line.Place(left, x - left, 0, Arrays.copyOf(places, count), Arrays.copyOf(leaders, count));
        return heights.line(strand, cut, place);
    }

    /** Where the text after a tab begins. */
    private float jump(Strand strand, float x, int tab, int stop, float right) {
        TabStop next = stopAfter(x, right);
        float width = strand.width(tab + 1, nextTab(strand, tab + 1, stop));
        float place =
                switch (next.kind()) {
                    case LEFT -> next.position();
                    case CENTER -> next.position() - width / 2;
                    case RIGHT -> next.position() - width;
                    case DECIMAL -> next.position() - strand.width(tab + 1, decimal(strand, tab + 1, stop));
                };
        place = Math.max(place, x);
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
            leaders = Arrays.copyOf(leaders, 2 * count);
        }
        places[count] = place;
        leaders[count++] = next.leader();
        return place;
    }

    private TabStop stopAfter(float x, float right) {
        TabStop found = null;
        for (TabStop stop : look.tabs()) {
            if (stop.position() > x + GRACE && (found == null || stop.position() < found.position())) {
                found = stop;
            }
        }
        boolean hangs = look.firstLine() < 0 && look.left() > x + GRACE;
        if (hangs && (found == null || look.left() < found.position())) {
            return plain(look.left());
        }
        if (found != null) {
            return found;
        }
        float regular = every <= 0 ? x + blank : (float) (Math.floor((x + GRACE) / every) + 1) * every;
        return plain(regular < right ? regular : x + blank);
    }

    private static TabStop plain(float position) {
        return new TabStop(position, TabStop.Kind.LEFT, ' ');
    }

    private static int nextTab(Strand strand, int from, int to) {
        int at = from;
        while (at < to && strand.at(at) != Strand.TAB) {
            at++;
        }
        return at;
    }

    /** Danish figures have a decimal comma. */
    private static int decimal(Strand strand, int from, int to) {
        int end = nextTab(strand, from, to);
        for (int at = from; at < end; at++) {
            if (strand.at(at) == ',') {
                return at;
            }
        }
        return end;
    }
}
