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
        List<RouteLevel> levels = entities.createQuery(
                        "select l from RouteLevel l where l.kind = :kind", RouteLevel.class)
                .setParameter("kind", kind)
                .getResultStream()
                .filter(level -> level.period().covers(day))
                .toList();
        Optional<Office> office = question.currentAllocation().map(given -> given.office());
        List<RouteLevel> own =
                levels.stream().filter(level -> isOf(level, office)).toList();
        List<RouteLevel> everybodys =
                levels.stream().filter(level -> level.office().isEmpty()).toList();
        return Route.of(own.isEmpty() ? everybodys : own, question.due(), new WorkingDays(calendar.get()));
    }

    private static boolean isOf(RouteLevel level, Optional<Office> office) {
        return level.office().isPresent() && level.office().get().isSame(office.orElse(null));
    }
}
