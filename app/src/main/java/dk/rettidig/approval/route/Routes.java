package dk.rettidig.approval.route;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.calendar.WorkingDays;
import dk.rettidig.people.Office;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All routes. */
@ApplicationScoped
public class Routes {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Instance<DanishCalendar> calendar;

    @CanIgnoreReturnValue
    public RouteLevel add(RouteLevel level) {
        entities.persist(level);
        return level;
    }

    /** The way of an answer of a kind that sets out on a day. */
    public Route of(Question question, AnswerGiven.Kind kind, LocalDate day) {
        Optional<Office> office = question.currentAllocation().map(given -> given.office());
        List<RouteLevel> own =
                office.map(one -> inForce(Optional.of(one), kind, day)).orElse(List.of());
        List<RouteLevel> levels = own.isEmpty() ? inForce(Optional.empty(), kind, day) : own;
        return dated(levels, question.due());
    }

    /** When each level of a way should have signed. */
    public Route dated(List<RouteLevel> levels, Optional<LocalDate> deadline) {
        return Route.of(levels, deadline, new WorkingDays(calendar.get()));
    }

    private List<RouteLevel> inForce(Optional<Office> office, AnswerGiven.Kind kind, LocalDate day) {
        return of(office, kind).filter(level -> level.period().covers(day)).toList();
    }

    private Stream<RouteLevel> of(Optional<Office> office, AnswerGiven.Kind kind) {
        return all().stream().filter(level -> level.kind() == kind && isOf(level, office));
    }

    private static boolean isOf(RouteLevel level, Optional<Office> office) {
        return level.office().isEmpty()
                ? office.isEmpty()
                : level.office().get().isSame(office.orElse(null));
    }

    /** Every level of every way, those of the past included. */
    public List<RouteLevel> all() {
        return entities.createQuery("select l from RouteLevel l order by l.kind, l.period.from desc", RouteLevel.class)
                .getResultList();
    }

    /** Whether a way begins on a day or later, which another cannot take the place of. */
    public boolean beginsSince(LocalDate day, Optional<Office> office, AnswerGiven.Kind kind) {
        return of(office, kind).anyMatch(level -> !level.period().first().isBefore(day));
    }

    /**
     * From a day on, answers of a kind go another way; letters already on theirs keep it.
     *
     * @param office none for the way of all that have no way of their own
     * @param levels none when the office shall follow everybody's way again
     */
    public void change(LocalDate since, Optional<Office> office, AnswerGiven.Kind kind, List<RouteLevel> levels) {
        inForce(office, kind, since).forEach(level -> level.until(since.minusDays(1)));
        levels.forEach(this::add);
    }
}
