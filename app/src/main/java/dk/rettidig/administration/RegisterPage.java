package dk.rettidig.administration;

import dk.rettidig.people.Assignment;
import dk.rettidig.web.page.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One register, and the ways to the others.
 *
 * @param name the last part of its address
 */
@Page("administration/register")
public record RegisterPage(String name, List<Tab> tabs, List<Entry> entries, LocalDate today) {

    /** A register in the row of all. */
    public record Tab(String name, String address, long count, boolean shown) {}

    /**
     * One row.
     *
     * @param words what tells it from others
     * @param roles what a person is employed to do
     */
    public record Entry(long id, List<String> words, List<RoleLine> roles, LocalDate from, @Nullable LocalDate to) {}

    /** A role a person holds or held. */
    public record RoleLine(long id, String messageKey, LocalDate from, @Nullable LocalDate to) {
        static RoleLine of(Assignment held) {
            return new RoleLine(
                    held.id(),
                    held.role().messageKey(),
                    held.period().first(),
                    held.period().last().orElse(null));
        }
    }
}
