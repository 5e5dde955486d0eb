package dk.rettidig.journal;

import dk.rettidig.web.page.Page;
import java.util.List;

/**
 * What came of recomputing every chain.
 *
 * @param broken what does not fit: a case and the first entry that was changed, removed or added
 */
@Page("journal/verification")
public record Verification(boolean intact, int cases, int entries, int checkpoints, List<Break> broken) {

    public Verification {
        broken = List.copyOf(broken);
    }

    /** Where a chain is broken. */
    public record Break(String caseRef, int number) {}
}
