package dk.rettidig.report.http;

import dk.rettidig.journal.register.RegisterHistory;
import dk.rettidig.report.Span;
import dk.rettidig.report.closing.ClosedPeriod;
import dk.rettidig.web.page.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The periods that were closed.
 *
 * @param open periods that are over and can be closed
 * @param history what the journal says of them, the newest first
 */
@Page("report/closings")
public record ClosingsPage(
        List<Line> closed, List<Proposal> open, boolean mayClose, List<RegisterHistory.Line> history) {

    /** One closed period. */
    public record Line(
            long id, LocalDate from, LocalDate to, Instant closedAt, String closedBy, boolean reopened, String sha256) {

        static Line of(ClosedPeriod closed) {
            return new Line(
                    closed.id(),
                    closed.span().from(),
                    closed.span().to(),
                    closed.closedAt(),
                    closed.closedBy().name(),
                    closed.isReopened(),
                    closed.sha256());
        }
    }

    /** A period to close, as people say it. */
    public record Proposal(Span span, String name) {}
}
