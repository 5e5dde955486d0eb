package dk.rettidig.report.closing;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.journal.Journal;
import dk.rettidig.journal.register.RegisterChanged;
import dk.rettidig.language.Text;
import dk.rettidig.people.Person;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.refusal.Refused;
import dk.rettidig.report.CountedHearing;
import dk.rettidig.report.Figures;
import dk.rettidig.report.OnTime;
import dk.rettidig.report.Part;
import dk.rettidig.report.Scope;
import dk.rettidig.report.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The periods that were closed, those opened again included. */
@ApplicationScoped
public class ClosedPeriods {

    /** The chain in the journal. */
    public static final String REGISTER = "closings";

    @PersistenceContext
    EntityManager entities;

    @Inject
    OnTime onTime;

    @Inject
    Journal journal;

    /** Freezes what the report says now. */
    public ClosedPeriod close(Span span, Instant now, Person by) {
        if (!span.isOver(DanishTime.dayOf(now))) {
            throw Refused.because("report.closing.refused.running", span.to());
        }
        if (all().stream().anyMatch(one -> !one.isReopened() && one.span().equals(span))) {
            throw Refused.because("report.closing.refused.closed");
        }
        ClosedPeriod closed = new ClosedPeriod(span, current(span, now), now, by);
        entities.persist(closed);
        entities.flush();
        Text what = Text.of("report.closing.happened.Closed", span.from(), span.to(), closed.sha256());
        journal.record(new RegisterChanged(REGISTER, what), by);
        return closed;
    }

    public ClosedPeriod reopen(long id, String reason, Instant now, Person by) {
        ClosedPeriod closed = byId(id);
        Span span = closed.reopen(reason, now, by);
        Text what = Text.of("report.closing.happened.Reopened", span.from(), span.to(), reason);
        journal.record(new RegisterChanged(REGISTER, what), by);
        return closed;
    }

    /** What would be counted otherwise today. */
    public List<Difference> differences(ClosedPeriod closed, Instant now) {
        return closed.frozen().differences(current(closed.span(), now));
    }

    /** Who did what about that hearing since; of a confidential question nothing is told. */
    public List<Cause> causes(ClosedPeriod closed, Difference difference) {
        return difference.ref() == null
                ? List.of()
                : journal.of(difference.ref()).stream()
                        .filter(entry -> Cause.isOne(entry, difference.authority(), closed.closedAt()))
                        .map(Cause::of)
                        .toList();
    }

    /** Of a period that is closed, and was not opened again: what holds, beside what would be counted today. */
    public Optional<Since> since(Span span, Scope scope, Instant now) {
        return all().stream()
                .filter(one -> !one.isReopened() && one.span().equals(span))
                .findFirst()
                .map(closed -> since(closed, scope, now));
    }

    private Since since(ClosedPeriod closed, Scope scope, Instant now) {
        List<CountedHearing> hearings = onTime.hearings(scope, closed.span(), Part.all(), now);
        Figures figures = onTime.figures(scope, closed.span(), now);
        Frozen then = closed.frozen()
                .aboutThoseOf(hearings.stream().map(CountedHearing::id).collect(Collectors.toSet()));
        return new Since(closed, then.figures(), figures, then.differences(Frozen.of(figures, hearings)));
    }

    public Figures figures(ClosedPeriod closed) {
        return closed.frozen().figures();
    }

    private Frozen current(Span span, Instant now) {
        return Frozen.of(onTime.figures(Scope.all(), span, now), onTime.hearings(Scope.all(), span, Part.all(), now));
    }

    public ClosedPeriod byId(long id) {
        return all().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("closed period " + id));
    }

    /** The one closed last first. */
    public List<ClosedPeriod> all() {
        return entities.createQuery("select c from ClosedPeriod c order by c.id desc", ClosedPeriod.class)
                .getResultList();
    }
}
