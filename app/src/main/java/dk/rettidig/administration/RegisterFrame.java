package dk.rettidig.administration;

import dk.rettidig.journal.register.RegisterHistory;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands around the entries of every register.
 *
 * @param name the last part of its address
 * @param tabs the ways to all registers
 * @param history what was changed in it, the newest first
 */
public record RegisterFrame(String name, List<Tab> tabs, List<RegisterHistory.Line> history, LocalDate today) {

    /** A register in the row of all. */
    public record Tab(String name, String address, long count, boolean shown) {}
}
