package dk.rettidig.letter.template.part;

import dk.rettidig.letter.template.markup.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Segments one after the other. */
record Segments(List<Segment> list) {

    Segments {
        list = List.copyOf(list);
    }

    void write(Filling filling) {
        for (Segment segment : list) {
            segment.write(filling);
        }
    }

    byte @Nullable [] constant() {
        Markup joined = new Markup();
        for (Segment segment : list) {
            byte[] constant = segment.constant();
            if (constant == null) {
                return null;
            }
            joined.raw(constant);
        }
        return joined.toBytes();
    }

    boolean isReplacedBy(Filling filling) {
        return list.stream().anyMatch(segment -> segment.isReplacedBy(filling));
    }
}
