package dk.rettidig.letter.page;

import dk.rettidig.letter.page.column.Band;
import dk.rettidig.letter.page.column.NoteBlock;
import dk.rettidig.letter.page.column.RepeatedRows;
import dk.rettidig.letter.page.column.Strip;
import java.util.ArrayList;
import java.util.List;

/**
 * Deals strips out to pages. A page is filled as far as it goes; then strips that must stay with what follows are taken
 * back from its end. The work is in proportion to the text: no strip is looked at more often than a page is long.
 */
final class Paginator {
    /** A note higher than this share of the page goes on overleaf rather than taking its line along. */
    private static final float LONG_NOTE = 0.25f;

    /** Repeated rows higher than this share of the page are not repeated. */
    private static final float HIGH_HEADER = 0.4f;

    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Strip> queue = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();

    private PageInMaking page;
    private List<Strip> carried = List.of();

    Paginator(Frame first) {
        page = start(first, true);
    }

    void add(Frame frame, List<Strip> strips) {
        queue.addAll(strips);
        for (int i = 0; i < strips.size(); i++) {
            frames.add(frame);
        }
    }

    List<Sheet> sheets() {
        int next = 0;
        while (next < queue.size()) {
            next = deal(next);
        }
        while (!carried.isEmpty()) {
            turn(sheets.get(sheets.size() - 1).frame(), false);
        }
        page.place();
        return sheets;
    }

    /** Deals one strip, or ends the page before it; returns which comes next. */
    private int deal(int next) {
        Strip strip = queue.get(next);
        Frame frame = frames.get(next);
        if (strip.startsPage() && !page.isEmpty()) {
            turn(frame, true);
        }
        repeatRows(strip, next);
        if (page.fits(strip)) {
            page.add(strip);
            return next + 1;
        }
        if (page.fitsWithoutNotes(strip) && isLong(strip.notes())) {
            carried = page.addWithPartOfNotes(strip, carried);
            return next + 1;
        }
        if (strip instanceof Band band) {
            Band.Parts parts = band.cut(page.roomFor(strip), page.isEmpty());
            if (parts != null) {
                page.add(parts.head());
                queue.set(next, parts.tail());
                turn(frame, false);
                return next;
            }
        }
        if (page.isEmpty()) {
            carried = page.addWithPartOfNotes(strip, carried);
            return next + 1;
        }
        if (onlyBlanksFollow(next)) {
            return next + 1;
        }
        int back = next - page.takeBack();
        turn(frames.get(back), false);
        return back;
    }

    private void turn(Frame frame, boolean wanted) {
        page.place();
        page = start(frame, wanted);
    }

    /** Blank lines at the end of a section are not worth a page. */
    private boolean onlyBlanksFollow(int next) {
        for (int i = next; i < queue.size(); i++) {
            if (i > next && queue.get(i).startsPage()) {
                return true;
            }
            if (!queue.get(i).blank()) {
                return false;
            }
        }
        return true;
    }

    private boolean isLong(List<NoteBlock> notes) {
        float height = 0;
        for (NoteBlock note : notes) {
            height += note.height();
        }
        return height > LONG_NOTE * page.bodyHeight();
    }

    private void repeatRows(Strip strip, int next) {
        if (!page.isUntouched() || !(strip instanceof Band band)) {
            return;
        }
        RepeatedRows rows = band.repeatedRows();
        boolean goesOn = band.isRest()
                || (next > 0 && queue.get(next - 1) instanceof Band before && before.repeatedRows() == rows);
        if (goesOn && !rows.include(band) && rows.height() < HIGH_HEADER * page.bodyHeight()) {
            rows.bands().forEach(page::repeat);
        }
    }

    private PageInMaking start(Frame frame, boolean wanted) {
        boolean first = sheets.isEmpty() || sheets.get(sheets.size() - 1).frame() != frame;
        Sheet sheet = new Sheet(frame, first);
        sheets.add(sheet);
        PageInMaking started = new PageInMaking(sheet, wanted);
        carried = started.takeCarried(carried);
        return started;
    }
}
