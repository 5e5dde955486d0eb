package dk.rettidig.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many days it took from a hearing was sent to the first statement came, counted in Danish dates.
 *
 * @param median at least half were answered within so many days; null when none was answered
 * @param ninetieth at least nine in ten were
 */
public record Days(@Nullable Long median, @Nullable Long ninetieth) {

    /** So many hearings that took so many days. */
    record Taken(long days, long hearings) {}

    static Days of(List<Taken> taken) {
        return new Days(within(taken, 50), within(taken, 90));
    }

    private static @Nullable Long within(List<Taken> taken, int percent) {
        long all = taken.stream().mapToLong(Taken::hearings).sum();
        long seen = 0;
        for (Taken each :
                taken.stream().sorted((a, b) -> Long.compare(a.days, b.days)).toList()) {
            seen += each.hearings;
            if (seen * 100 >= all * percent) {
                return each.days;
            }
        }
        return null;
    }
}
