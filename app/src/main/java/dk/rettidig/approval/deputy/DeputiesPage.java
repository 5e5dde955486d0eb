package dk.rettidig.approval.deputy;

import dk.rettidig.people.Person;
import dk.rettidig.web.page.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An approver's own deputies.
 *
 * @param mine who stands in for the reader
 * @param others for whom the reader stands in
 * @param candidates who may be named
 */
@Page("approval/deputies")
public record DeputiesPage(List<Line> mine, List<Line> others, List<Candidate> candidates, LocalDate today) {

    /** One deputy, for a time. */
    public record Line(
            long id, String person, String standsInFor, LocalDate from, @Nullable LocalDate to, boolean over) {

        static Line of(Deputy deputy, LocalDate today) {
            @Nullable LocalDate last = deputy.period().last().orElse(null);
            return new Line(
                    deputy.id(),
                    deputy.person().name(),
                    deputy.standsInFor().name(),
                    deputy.period().first(),
                    last,
                    last != null && last.isBefore(today));
        }
    }

    /** Somebody who approves letters. */
    public record Candidate(long id, String name) {
        public static Candidate of(Person person) {
            return new Candidate(person.id(), person.name());
        }
    }
}
