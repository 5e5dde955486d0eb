package dk.rettidig.letter;

import java.util.List;

/** What stands inside a paragraph. */
public sealed interface Inline {

    record Text(String text, boolean strong, boolean emphasis) implements Inline {
        public static Text plain(String text) {
            return new Text(text, false, false);
        }
    }

    record Link(String address, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /** A note at the foot of the page, referred to from here. Its number follows from its place. */
    record Footnote(List<Inline> content) implements Inline {
        public Footnote {
            content = List.copyOf(content);
        }
    }

    /** A new line in the same paragraph. */
    record LineBreak() implements Inline {}
}
