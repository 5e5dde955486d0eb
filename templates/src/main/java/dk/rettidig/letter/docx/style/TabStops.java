package dk.rettidig.letter.docx.style;

import dk.rettidig.letter.docx.guard.Measure;
import dk.rettidig.letter.docx.guard.Node;
import dk.rettidig.letter.manuscript.ParaLook.TabStop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tab stops, which add up over styles instead of replacing each other. */
final class TabStops {
    /** Takes away the stop that a style below set at the same place. */
    private static final char CLEARED = '\0';

    /** As many as Word allows. */
    private static final int MOST = 64;

    private TabStops() {}

    static @Nullable List<TabStop> of(@Nullable Node tabs) {
        if (tabs == null) {
            return null;
        }
        List<TabStop> stops = new ArrayList<>();
        for (Node tab : tabs.children()) {
            Float position = Measure.twips(tab.number("w:pos"));
            if (position != null && stops.size() < MOST) {
                stops.add(new TabStop(position, kind(tab), leader(tab)));
            }
        }
        return stops;
    }

    static @Nullable List<TabStop> merged(@Nullable List<TabStop> over, @Nullable List<TabStop> under) {
        if (over == null || under == null) {
            return over == null ? under : cleaned(over);
        }
        List<TabStop> merged = new ArrayList<>(over);
        for (TabStop stop : under) {
            if (over.stream().noneMatch(other -> Math.abs(other.position() - stop.position()) < 0.5f)) {
                merged.add(stop);
            }
        }
        return cleaned(merged);
    }

    private static List<TabStop> cleaned(List<TabStop> stops) {
        return stops.stream()
                .filter(stop -> stop.leader() != CLEARED)
                .sorted(Comparator.comparingDouble(TabStop::position))
                .toList();
    }

    private static TabStop.Kind kind(Node tab) {
        return switch (tab.attribute("w:val", "left")) {
            case "center" -> TabStop.Kind.CENTER;
            case "right", "end" -> TabStop.Kind.RIGHT;
            case "decimal" -> TabStop.Kind.DECIMAL;
            default -> TabStop.Kind.LEFT;
        };
    }

    private static char leader(Node tab) {
        if ("clear".equals(tab.attribute("w:val"))) {
            return CLEARED;
        }
        return switch (tab.attribute("w:leader", "none")) {
            case "dot", "middleDot" -> '.';
            case "hyphen" -> '-';
            case "underscore", "heavy" -> '_';
            default -> ' ';
        };
    }
}
