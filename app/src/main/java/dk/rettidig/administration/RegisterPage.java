package dk.rettidig.administration;

import dk.rettidig.people.Assignment;
import dk.rettidig.web.page.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One register as a table.
 *
 * @param columns the names of what {@link Entry#words} tells
 */
@Page("administration/register")
public record RegisterPage(RegisterFrame frame, List<String> columns, List<Entry> entries) {

    /**
     * One row.
     *
     * @param words what tells it from others
     * @param roles what a person is employed to do; of an office, its heads
     */
    public record Entry(long id, List<String> words, List<RoleLine> roles, LocalDate from, @Nullable LocalDate to) {}

    /** A role a person holds or held. */
    public record RoleLine(long id, String person, String messageKey, LocalDate from, @Nullable LocalDate to) {
        public static RoleLine of(Assignment held) {
            return new RoleLine(
                    held.id(),
                    held.person().name(),
                    held.role().messageKey(),
                    held.period().first(),
                    held.period().last().orElse(null));
        }
    }
}
