package dk.rettidig.report.http;

import dk.rettidig.language.Messages;
import dk.rettidig.people.Person;
import dk.rettidig.report.Figures;
import dk.rettidig.report.closing.Cause;
import dk.rettidig.report.closing.ClosedPeriod;
import dk.rettidig.report.closing.Difference;
import dk.rettidig.web.page.Page;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One closed period as it stood, and what would be counted otherwise today.
 *
 * @param intact whether the frozen text still has its hash
 */
@Page("report/closing")
public record ClosingPage(
        long id,
        LocalDate from,
        LocalDate to,
        Instant closedAt,
        String closedBy,
        String sha256,
        boolean intact,
        @Nullable Instant reopenedAt,
        @Nullable String reopenedBy,
        @Nullable String reopenReason,
        long sent,
        long onTime,
        long late,
        long waiting,
        long cancelled,
        @Nullable BigDecimal rate,
        boolean mayClose,
        boolean mayReopen,
        List<Line> differences) {

    /** One hearing that would count otherwise. */
    public record Line(
            long id, @Nullable String ref, String authority, Difference.Kind kind, String why, List<Cause> causes) {

        static Line of(Difference one, List<Cause> causes, Messages words) {
            return new Line(one.id(), one.ref(), one.authority(), one.kind(), one.why(words), causes);
        }
    }

    static ClosingPage of(ClosedPeriod closed, Figures figures, List<Line> differences, boolean mayClose) {
        return new ClosingPage(
                closed.id(),
                closed.span().from(),
                closed.span().to(),
                closed.closedAt(),
                closed.closedBy().name(),
                closed.sha256(),
                closed.isIntact(),
                closed.reopenedAt().orElse(null),
                closed.reopenedBy().map(Person::name).orElse(null),
                closed.reopenReason().orElse(null),
                figures.sent(),
                figures.onTime(),
                figures.late(),
                figures.waiting(),
                figures.cancelled(),
                figures.rate(),
                mayClose,
                mayClose && !closed.isReopened(),
                differences);
    }
}
