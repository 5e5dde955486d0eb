package dk.rettidig.intake.suggestion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A name the past proposes.
 *
 * @param times in how many of the questions that look alike it stands
 * @param of how many these are
 */
public record Likely(String name, int times, int of) {

    /** The most frequent first; what stands in a single one of many is chance. */
    static List<Likely> of(List<String> names, int questions) {
        Map<String, Integer> counts = new TreeMap<>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 1 || questions <= 3)
                .map(count -> new Likely(count.getKey(), count.getValue(), questions))
                .sorted(Comparator.comparing(Likely::times).reversed().thenComparing(Likely::name))
                .toList();
    }
}
