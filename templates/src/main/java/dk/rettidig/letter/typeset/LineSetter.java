package dk.rettidig.letter.typeset;

import dk.rettidig.letter.hyphenation.Hyphenator;
import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.manuscript.ParaLook;
import dk.rettidig.letter.manuscript.ParaLook.Align;
import dk.rettidig.letter.typeset.strand.Ink;
import dk.rettidig.letter.typeset.strand.Spinner;
import dk.rettidig.letter.typeset.strand.Strand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts strands into lines, one letter's paragraphs after the other. */
public final class LineSetter {
    /** How far blanks may be drawn out without dividing words, with dividing them, and where nothing else helps. */
    private static final float WITHOUT_HYPHENS = 1.0f;

    private static final float WITH_HYPHENS = 2.6f;
    private static final float AT_ALL = 9;

    private final boolean hyphenate;
    private final float tabEvery;
    private final Openings openings = new Openings();
    private final BestFit bestFit = new BestFit();
    private boolean[] mayDivide = new boolean[1024];

    /** @param hyphenate whether words may be divided at all in this letter */
    public LineSetter(boolean hyphenate, float tabEvery) {
        this.hyphenate = hyphenate;
        this.tabEvery = tabEvery;
    }

    public List<Line> lines(Para para, Strand strand, float columnWidth) {
        return lines(para, strand, columnWidth, para.look().firstLine());
    }

    /** @param firstLine the first line's indent, where something stands before its text */
    public List<Line> lines(Para para, Strand strand, float columnWidth, float firstLine) {
        ParaLook look = para.look();
        Measure measure = Measure.of(look, columnWidth, firstLine);
        LineHeight heights = new LineHeight(look.leading(), Spinner.ofMark(para));
        List<Line> lines = new ArrayList<>(strand.length() / 64 + 1);
        int from = 0;
        do {
            int to = stretchEnd(strand, from);
            stretch(strand, from, to, look, measure, heights, lines);
            from = to + 1;
        } while (from <= strand.length() && !(from == strand.length() && endsWithPageBreak(strand)));
        return lines;
    }

    /** A line of its own for a list item's bullet or number. */
    public Line single(Strand strand, ParaLook look) {
        Ink ink = strand.ink(0);
        Line.Cut all = new Line.Cut(0, strand.length(), strand.length(), false);
        return new LineHeight(look.leading(), ink)
                .line(strand, all, new Line.Place(0, strand.width(0, strand.length()), 0));
    }

    /** Word keeps the paragraph's mark on the page that a break at its end closes. */
    private static boolean endsWithPageBreak(Strand strand) {
        return strand.length() > 0 && strand.at(strand.length() - 1) == Strand.PAGE_END;
    }

    private static int stretchEnd(Strand strand, int from) {
        int at = from;
        while (at < strand.length() && strand.at(at) != Strand.LINE_END && strand.at(at) != Strand.PAGE_END) {
            at++;
        }
        return at;
    }

    private void stretch(
            Strand strand, int from, int to, ParaLook look, Measure measure, LineHeight heights, List<Line> lines) {
        boolean first = lines.isEmpty();
        int next = Math.min(to + 1, strand.length());
        if (from == to) {
            Line.Cut empty = new Line.Cut(from, from, next, false);
            lines.add(heights.line(strand, empty, measure.place(first, true, 0, 0)));
            return;
        }
        if (mayDivide.length <= strand.length()) {
            mayDivide = new boolean[2 * strand.length()];
        }
        Arrays.fill(mayDivide, from, to, false);
        openings.find(strand, from, to, mayDivide);
        openings.nextLine[openings.count - 1] = next;
        if (hasTab(strand, from, to)) {
            Tabs tabs = new Tabs(look, tabEvery, strand.ink(from).advance(' '));
            int at = from;
            while (at < next) {
                Line line = tabs.line(strand, openings, at, lines.isEmpty(), measure, heights);
                lines.add(line);
                at = line.next();
            }
        } else if (fits(strand, from, first, measure)) {
            add(strand, from, openings.count - 1, measure, heights, lines);
        } else if (measure.align() == Align.CENTER || measure.align() == Align.RIGHT) {
            fillUp(strand, from, next, measure, heights, lines);
        } else {
            even(strand, from, to, next, look, measure, heights, lines);
        }
    }

    private boolean fits(Strand strand, int from, boolean first, Measure measure) {
        return strand.width(from, openings.end[openings.count - 1]) <= measure.width(first) + 0.01f;
    }

    private void even(
            Strand strand,
            int from,
            int to,
            int next,
            ParaLook look,
            Measure measure,
            LineHeight heights,
            List<Line> lines) {
        float blank = strand.ink(from).advance(' ');
        float hyphen = strand.ink(from).advance('-');
        Measure here = lines.isEmpty() ? measure : new Measure(measure.left(), measure.width(), 0, measure.align());
        int count = bestFit.lines(openings, here, blank, hyphen, WITHOUT_HYPHENS);
        if (count == 0 && hyphenate && look.hyphenate()) {
            Hyphenator.danish().mark(strand.characters(), from, to, mayDivide);
            openings.find(strand, from, to, mayDivide);
            openings.nextLine[openings.count - 1] = next;
        }
        for (float tolerance = WITH_HYPHENS; count == 0 && tolerance <= AT_ALL; tolerance *= 3) {
            count = bestFit.lines(openings, here, blank, hyphen, tolerance);
        }
        if (count == 0) {
            fillUp(strand, from, next, measure, heights, lines);
            return;
        }
        int start = from;
        for (int i = 0; i < count; i++) {
            int opening = bestFit.opening(i);
            add(strand, start, opening, measure, heights, lines);
            start = openings.nextLine[opening];
        }
    }

    private void fillUp(Strand strand, int from, int next, Measure measure, LineHeight heights, List<Line> lines) {
        int at = from;
        int opening = 0;
        while (at < next) {
            while (openings.nextLine[opening] <= at) {
                opening++;
            }
            Line.Cut cut = FirstFit.cut(strand, openings, opening, at, measure.width(lines.isEmpty()));
            add(strand, cut, measure, heights, lines, cut.next() >= next);
            at = cut.next();
        }
    }

    private void add(Strand strand, int start, int opening, Measure measure, LineHeight heights, List<Line> lines) {
        Line.Cut cut = new Line.Cut(
                start, Math.max(start, openings.end[opening]), openings.nextLine[opening], openings.hyphen[opening]);
        add(strand, cut, measure, heights, lines, opening == openings.count - 1);
    }

    private static void add(
            Strand strand, Line.Cut cut, Measure measure, LineHeight heights, List<Line> lines, boolean last) {
        float natural =
                strand.width(cut.from(), cut.to()) + (cut.hyphenated() ? FirstFit.hyphenWidth(strand, cut.to()) : 0);
        int blanks = 0;
        for (int i = cut.from(); i < cut.to(); i++) {
            if (Openings.isBlank(strand.at(i))) {
                blanks++;
            }
        }
        lines.add(heights.line(strand, cut, measure.place(lines.isEmpty(), last, natural, blanks)));
    }

    private static boolean hasTab(Strand strand, int from, int to) {
        for (int i = from; i < to; i++) {
            if (strand.at(i) == Strand.TAB) {
                return true;
            }
        }
        return false;
    }
}
