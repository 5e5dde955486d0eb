package dk.rettidig.letter;

import java.util.List;

/** One line that is not broken by the paragraph around it. An empty one is a gap. */
public record Line(List<Inline> content) {
    public Line {
        content = List.copyOf(content);
    }
}
