package dk.rettidig.report.http;

import dk.rettidig.people.Person;
import dk.rettidig.report.posting.Recipient;
import dk.rettidig.web.page.Page;
import java.util.List;

/**
 * Who gets the quarterly report by mail.
 *
 * @param candidates who may see reports and does not get it yet
 */
@Page("report/recipients")
public record RecipientsPage(List<Line> recipients, List<Candidate> candidates) {

    /** Somebody who gets it. */
    public record Line(long id, String name, String email) {
        static Line of(Recipient recipient) {
            return new Line(
                    recipient.id(),
                    recipient.person().name(),
                    recipient.person().email());
        }
    }

    /** Somebody who may be chosen. */
    public record Candidate(long id, String name) {
        static Candidate of(Person person) {
            return new Candidate(person.id(), person.name());
        }
    }
}
