package dk.rettidig.letter.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a paragraph is set.
 *
 * @param style the style's name in the file, such as "Citat"
 * @param firstLine indent of the first line relative to {@code left}; negative when it hangs
 * @param joinSame no gap between neighbours of one style (contextualSpacing)
 */
public record ParaLook(
        String style,
        Align align,
        float before,
        float after,
        Leading leading,
        float left,
        float right,
        float firstLine,
        boolean keepWithNext,
        boolean keepTogether,
        boolean pageBreakBefore,
        boolean widowControl,
        boolean joinSame,
        boolean hyphenate,
        List<TabStop> tabs,
        Borders borders,
        @Nullable Integer fill) {

    public ParaLook {
        tabs = List.copyOf(tabs);
    }

    public enum Align {
        LEFT,
        CENTER,
        RIGHT,
        JUSTIFY
    }

    /** The distance from line to line: a multiple of the font's own, at least so much, or exactly so much. */
    public record Leading(Rule rule, float amount) {
        public enum Rule {
            MULTIPLE,
            AT_LEAST,
            EXACT
        }
    }

    /** @param position from the text's left edge */
    public record TabStop(float position, Kind kind, char leader) {
        public enum Kind {
            LEFT,
            CENTER,
            RIGHT,
            DECIMAL
        }
    }
}
