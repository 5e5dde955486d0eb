package dk.rettidig.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers of one span, each authority by itself: the whole is always their sum.
 *
 * @param lateBecause how many are late for each reason
 */
public record Tally(SortedMap<Named, Figures> byAuthority, SortedMap<String, Long> lateBecause, int target) {

    public Tally {
        byAuthority = Collections.unmodifiableSortedMap(new TreeMap<>(byAuthority));
        lateBecause = Collections.unmodifiableSortedMap(new TreeMap<>(lateBecause));
    }

    public Figures total() {
        return byAuthority.values().stream().reduce(Figures.none(target), Figures::plus);
    }

    /** Several spans as one. */
    public static Tally of(List<Tally> spans, int target) {
        Sums sums = new Sums(target);
        spans.forEach(sums::add);
        return sums.tally();
    }

    /** A tally in the making. */
    static final class Sums {

        private final SortedMap<Named, Figures> byAuthority = new TreeMap<>();
        private final SortedMap<String, Long> lateBecause = new TreeMap<>();
        private final int target;

        Sums(int target) {
            this.target = target;
        }

        void add(Named who, Figures figures, String reason) {
            Figures unused = byAuthority.merge(who, figures, Figures::plus);
            if (figures.late() > 0) {
                Long unusedToo = lateBecause.merge(reason, figures.late(), Long::sum);
            }
        }

        private void add(Tally tally) {
            tally.byAuthority.forEach((who, figures) -> {
                Figures unused = byAuthority.merge(who, figures, Figures::plus);
            });
            tally.lateBecause.forEach((reason, late) -> {
                Long unused = lateBecause.merge(reason, late, Long::sum);
            });
        }

        int target() {
            return target;
        }

        Tally tally() {
            return new Tally(byAuthority, lateBecause, target);
        }
    }
}
