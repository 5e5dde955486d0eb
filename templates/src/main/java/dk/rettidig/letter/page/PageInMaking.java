package dk.rettidig.letter.page;

import dk.rettidig.letter.page.column.Column;
import dk.rettidig.letter.page.column.NoteBlock;
import dk.rettidig.letter.page.column.Strip;
import dk.rettidig.letter.page.piece.Layer;
import java.util.ArrayList;
import java.util.List;

/** A page while it is being filled. */
final class PageInMaking {
    /** The share of the page that a note from the page before may take. */
    private static final float CARRIED_SHARE = 0.8f;

    private final Sheet sheet;
    private final boolean wanted;
    private final float top;
    private final float bottom;
    private final List<Strip> repeated = new ArrayList<>(0);
    private final List<Strip> strips = new ArrayList<>();
    private List<Strip> carriedHere = List.of();
    private NoteArea notes = new NoteArea();
    private float y;

    /** @param wanted whether somebody asked for this page, so that the gap on its top is kept */
    PageInMaking(Sheet sheet, boolean wanted) {
        this.sheet = sheet;
        this.wanted = wanted;
        boolean first = sheet.usesFirst();
        this.top = sheet.frame().top(first);
        this.bottom = sheet.frame().bottom(first);
        this.y = top;
    }

    boolean isEmpty() {
        return strips.isEmpty();
    }

    boolean isUntouched() {
        return strips.isEmpty() && repeated.isEmpty();
    }

    float bodyHeight() {
        return bottom - top;
    }

    private float gap(Strip strip) {
        if (!repeated.isEmpty() && strips.isEmpty()) {
            return 0;
        }
        return strips.isEmpty() ? (wanted ? strip.aboveOnTop() : 0) : strip.above();
    }

    /** The height a strip may have, its notes not counted. */
    float roomFor(Strip strip) {
        return bottom - notes.height() - y - gap(strip);
    }

    boolean fits(Strip strip) {
        float needed = strip.height() - strip.overhang() + notes.growth(strip.notes());
        return needed <= roomFor(strip) + Column.GRACE;
    }

    boolean fitsWithoutNotes(Strip strip) {
        return strip.height() * 3 <= roomFor(strip);
    }

    void repeat(Strip strip) {
        repeated.add(strip);
        y += strip.height();
    }

    void add(Strip strip) {
        y += gap(strip) + strip.height();
        strips.add(strip);
        notes.add(strip.notes());
    }

    /** Adds a strip whose notes do not all fit; returns what has to go on overleaf. */
    List<Strip> addWithPartOfNotes(Strip strip, List<Strip> alreadyCarried) {
        y += gap(strip) + strip.height();
        strips.add(strip);
        List<Strip> offered = new ArrayList<>(alreadyCarried);
        for (NoteBlock note : strip.notes()) {
            offered.addAll(note.column().strips());
        }
        return offered.isEmpty() ? offered : notes.fill(offered, bottom - notes.height() - y);
    }

    List<Strip> takeCarried(List<Strip> carried) {
        if (carried.isEmpty()) {
            return carried;
        }
        List<Strip> rest = notes.fill(carried, bodyHeight() * CARRIED_SHARE);
        carriedHere = carried.subList(0, carried.size() - rest.size());
        return rest;
    }

    /** Takes back what must stay with the strip that did not fit; returns how many strips that were. */
    int takeBack() {
        int keep = strips.size();
        while (keep > 0 && strips.get(keep - 1).glued()) {
            keep--;
        }
        if (keep == 0 || keep == strips.size()) {
            return 0;
        }
        int back = strips.size() - keep;
        List<Strip> kept = List.copyOf(strips.subList(0, keep));
        strips.clear();
        notes = new NoteArea();
        y = top;
        if (!carriedHere.isEmpty()) {
            carriedHere = notes.fill(carriedHere, bodyHeight()).isEmpty() ? carriedHere : List.of();
        }
        repeated.forEach(strip -> y += strip.height());
        kept.forEach(this::add);
        return back;
    }

    void place() {
        Layer layer = sheet.content();
        float left = sheet.frame().left();
        float at = top;
        for (Strip strip : repeated) {
            strip.place(layer, left, at, true);
            at += strip.height();
        }
        boolean onTop = true;
        for (Strip strip : strips) {
            float gap = onTop ? (wanted && repeated.isEmpty() ? strip.aboveOnTop() : 0) : strip.above();
            at += gap;
            strip.place(layer, left, at, false);
            at += strip.height();
            onTop = false;
        }
        notes.place(layer, left, bottom);
    }
}
