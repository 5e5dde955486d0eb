package dk.rettidig.casefile;

import dk.rettidig.casefile.CaseFilter.View;
import dk.rettidig.casefile.Sorting.Place;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The open questions of a filter as far as the choices above a list tell them apart.
 *
 * @param soon the last day that is soon
 */
public record OpenCounts(List<Alike> alike, LocalDate today, LocalDate soon) {

    /** Questions that are due on the same day and have come as far. */
    record Alike(Stage stage, LocalDate riskOn, long number) {}

    /** How many each choice has. */
    public Map<View, Long> byView() {
        Map<View, Long> counts = new EnumMap<>(View.class);
        for (Alike some : alike) {
            Arrays.stream(View.values())
                    .filter(view -> has(view, some))
                    .forEach(view -> counts.merge(view, some.number(), Long::sum));
        }
        return counts;
    }

    /**
     * The filter with the last day that a page of the most urgent can reach: what is due later need not be looked into.
     *
     * @param after where the page before ended; others of its day may have been on it, and are not counted
     */
    public CaseFilter narrow(CaseFilter filter, Sorting sorting, @Nullable Place after, int most) {
        if (!filter.view().isOfOpen() || !sorting.equals(Sorting.BY_RISK)) {
            return filter;
        }
        NavigableMap<LocalDate, Long> days = new TreeMap<>();
        alike.stream()
                .filter(some -> has(filter.view(), some))
                .forEach(some -> days.merge(some.riskOn(), some.number(), Long::sum));
        long seen = 0;
        for (Map.Entry<LocalDate, Long> day : beyond(days, after).entrySet()) {
            seen += day.getValue();
            if (seen >= most) {
                return filter.dueBy(day.getKey());
            }
        }
        return filter;
    }

    private static NavigableMap<LocalDate, Long> beyond(NavigableMap<LocalDate, Long> days, @Nullable Place after) {
        return after == null ? days : days.tailMap((LocalDate) after.value(), false);
    }

    private boolean has(View view, Alike some) {
        return view.has(some.stage(), some.riskOn(), today, soon);
    }
}
