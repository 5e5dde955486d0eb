package dk.rettidig.letter.page.tree;

import java.util.Locale;

/** Knows the paragraph styles that say "these are somebody else's words". */
final class Quotes {
    private Quotes() {}

    /** How many quotes deep a style stands: Citat 1, CitatIndre (a quote in a quote) 2, anything else 0. */
    static int depth(String style) {
        String name = style.replace(" ", "").toLowerCase(Locale.ROOT);
        if (name.equals("citatindre") || name.equals("indrecitat")) {
            return 2;
        }
        return name.startsWith("citat") || name.equals("quote") || name.equals("intensequote") ? 1 : 0;
    }
}
