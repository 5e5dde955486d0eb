package dk.rettidig.letter.template.body;

import dk.rettidig.letter.template.markup.Element;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How wide the text is at each depth, in twentieths of a point: Word wants a table's columns in figures. */
public final class TextWidth {

    private final Map<Depth, Integer> left = new EnumMap<>(Depth.class);
    private final Map<Depth, Integer> width = new EnumMap<>(Depth.class);

    /** @param section the w:sectPr whose pages the letter's text stands on */
    public TextWidth(@Nullable Element section, StyleBook styles) {
        int text = lengthOf(section, "w:pgSz", "w:w", 11906)
                - lengthOf(section, "w:pgMar", "w:left", 1418)
                - lengthOf(section, "w:pgMar", "w:right", 1418);
        for (Depth depth : Depth.values()) {
            int in = depth == Depth.OWN_WORDS ? 0 : styles.indent(depth.paragraph, "w:left");
            int out = depth == Depth.OWN_WORDS ? 0 : styles.indent(depth.paragraph, "w:right");
            left.put(depth, in);
            width.put(depth, text - in - out);
        }
    }

    int left(Depth depth) {
        return left.getOrDefault(depth, 0);
    }

    int width(Depth depth) {
        return width.getOrDefault(depth, 0);
    }

    private static int lengthOf(@Nullable Element section, String child, String attribute, int otherwise) {
        Element found = section == null ? null : section.child(child);
        return found == null ? otherwise : found.number(attribute, otherwise);
    }
}
