package dk.rettidig.report.closing;

import dk.rettidig.report.Figures;
import java.util.List;

/**
 * A closed period beside what would be counted of it today.
 *
 * @param then as it was frozen
 */
public record Since(ClosedPeriod closed, Figures then, Figures now, List<Difference> differences) {

    public Since {
        differences = List.copyOf(differences);
    }
}
