package dk.rettidig.letter.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a paragraph. Hidden and deleted text is not here. */
public sealed interface Run {

    /** Characters; U+00A0, U+00AD and U+2011 keep their meaning. */
    record Words(String text, TextLook look) implements Run {}

    record Break(Kind kind) implements Run {
        public enum Kind {
            LINE,
            PAGE
        }
    }

    record Tab(TextLook look) implements Run {}

    /** The number of this page, or of all pages. */
    record PageNumber(boolean total, TextLook look) implements Run {}

    /**
     * The raised number of a note, and the note itself, without its number: it stands at the foot of the page this lands
     * on.
     */
    record Note(int number, TextLook look, List<Item> content) implements Run {
        public Note {
            content = List.copyOf(content);
        }
    }

    /** A web or mail address; other kinds of address are not links here. */
    record Link(String address, List<Run> runs) implements Run {
        public Link {
            runs = List.copyOf(runs);
        }
    }

    /**
     * @param alternative what a reader who cannot see it is told; null for mere decoration
     * @param anchor where it floats, or null when it stands in the line like a character
     */
    record Picture(ImageBytes image, float width, float height, @Nullable String alternative, @Nullable Anchor anchor)
            implements Run {}

    /**
     * @param fromPageX whether x counts from the paper's edge, else from the column's
     * @param fromPageY whether y counts from the paper's edge, else from the paragraph's top */
    record Anchor(float x, float y, boolean fromPageX, boolean fromPageY, boolean behindText) {}
}
