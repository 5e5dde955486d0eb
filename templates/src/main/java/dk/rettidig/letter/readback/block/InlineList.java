package dk.rettidig.letter.readback.block;

import dk.rettidig.letter.Inline;
import java.util.ArrayList;
import java.util.List;

/** A paragraph's inlines while they are read. Word cuts text into many runs; neighbours of one look become one. */
final class InlineList {
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private boolean strong;
    private boolean emphasis;

    void text(String text, boolean isStrong, boolean isEmphasis) {
        if (isStrong != strong || isEmphasis != emphasis) {
            flush();
            strong = isStrong;
            emphasis = isEmphasis;
        }
        pending.append(text);
    }

    void add(Inline inline) {
        if (inline instanceof Inline.Text text) {
            text(text.text(), text.strong(), text.emphasis());
        } else {
            flush();
            inlines.add(inline);
        }
    }

    void addAll(List<Inline> more) {
        more.forEach(this::add);
    }

    /** Where the next inline will stand. */
    int mark() {
        flush();
        return inlines.size();
    }

    /** Makes what stands behind a mark a link. */
    void link(int from, String address) {
        flush();
        if (from < inlines.size()) {
            List<Inline> inside = inlines.subList(from, inlines.size());
            Inline link = new Inline.Link(address, inside);
            inside.clear();
            inlines.add(link);
        }
    }

    List<Inline> inlines() {
        flush();
        return inlines;
    }

    private void flush() {
        if (pending.length() > 0) {
            inlines.add(new Inline.Text(pending.toString(), strong, emphasis));
            pending.setLength(0);
        }
    }
}
