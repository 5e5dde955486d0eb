package dk.rettidig.letter.readback.block;

import dk.rettidig.letter.Inline;
import java.util.ArrayList;
import java.util.List;

/** Inlines as words. */
public final class Inlines {
    private Inlines() {}

    /** Without blanks and line breaks at either end. */
    static List<Inline> stripped(List<Inline> inlines) {
        List<Inline> stripped = new ArrayList<>(inlines);
        int from = 0;
        while (from < stripped.size() && trim(stripped, from, true)) {
            from++;
        }
        int to = stripped.size();
        while (to > from && trim(stripped, to - 1, false)) {
            to--;
        }
        return List.copyOf(stripped.subList(from, to));
    }

    /** Whether nothing of the piece is left. */
    private static boolean trim(List<Inline> inlines, int at, boolean leading) {
        if (inlines.get(at) instanceof Inline.Text text) {
            String rest = leading ? text.text().stripLeading() : text.text().stripTrailing();
            inlines.set(at, new Inline.Text(rest, text.strong(), text.emphasis()));
            return rest.isEmpty();
        }
        return inlines.get(at) instanceof Inline.LineBreak;
    }

    public static String plain(List<Inline> inlines) {
        StringBuilder plain = new StringBuilder();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                plain.append(text.text());
            } else if (inline instanceof Inline.Link link) {
                plain.append(plain(link.content()));
            } else if (inline instanceof Inline.LineBreak) {
                plain.append('\n');
            }
        }
        return plain.toString();
    }
}
