package dk.rettidig.letter.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph.
 *
 * @param mark the look of the paragraph's own mark, which gives an empty paragraph its height
 * @param outline 1 to 9 for a heading of that level, 0 for none
 * @param marker the bullet or number before a list item
 * @param caption whether it is the caption of the table beside it
 */
public record Para(
        ParaLook look, TextLook mark, int outline, @Nullable ListMarker marker, boolean caption, List<Run> runs)
        implements Item {

    public Para {
        runs = List.copyOf(runs);
    }

    /**
     * @param list which list the item belongs to: items of one list share it, nested levels too
     * @param level 0 for the outermost
     * @param numbering how items are counted, for the reader of the PDF's structure
     * @param text what is shown: "2.", "b)", "•"
     */
    public record ListMarker(int list, int level, Numbering numbering, String text, TextLook look) {}

    public enum Numbering {
        BULLET,
        DECIMAL,
        LOWER_LETTER,
        UPPER_LETTER,
        LOWER_ROMAN,
        UPPER_ROMAN
    }
}
