package dk.rettidig.letter.readback;

import dk.rettidig.letter.Inline;
import java.util.ArrayList;
import java.util.List;

/** Text that Word cut into many runs, put together again. */
final class Inlines {
    private Inlines() {}

    /** Joins the text to the one before it when both look alike. */
    static void append(List<Inline> inlines, Inline inline) {
        int last = inlines.size() - 1;
        if (inline instanceof Inline.Text text
                && last >= 0
                && inlines.get(last) instanceof Inline.Text before
                && before.strong() == text.strong()
                && before.emphasis() == text.emphasis()) {
            inlines.set(last, new Inline.Text(before.text() + text.text(), text.strong(), text.emphasis()));
        } else {
            inlines.add(inline);
        }
    }

    /** Without blanks and line breaks at either end. */
    static List<Inline> stripped(List<Inline> inlines) {
        List<Inline> stripped = new ArrayList<>(inlines);
        while (!stripped.isEmpty() && trim(stripped, 0, true)) {
            stripped.remove(0);
        }
        while (!stripped.isEmpty() && trim(stripped, stripped.size() - 1, false)) {
            stripped.remove(stripped.size() - 1);
        }
        return stripped;
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

    static String plain(List<Inline> inlines) {
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
