package dk.rettidig.approval.deputy;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.approval.route.Level;
import dk.rettidig.journal.Journal;
import dk.rettidig.journal.register.RegisterChanged;
import dk.rettidig.language.Text;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Right;
import dk.rettidig.refusal.NotFound;
import dk.rettidig.web.input.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** All deputies, those of the past included. */
@ApplicationScoped
public class Deputies {

    private static final String REGISTER = "deputies";

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    Journal journal;

    /** For a time somebody signs for the holder of a level. */
    public Deputy name(long person, Person standsInFor, LocalDate from, LocalDate to, Person by) {
        Person deputy = people.byId(person)
                .filter(one -> !one.isSame(standsInFor) && one.may(Right.APPROVE, from))
                .orElseThrow(() -> Invalid.field("person", "approval.deputy.unknown"));
        if (to.isBefore(from)) {
            throw Invalid.field("to", "approval.deputy.period");
        }
        Deputy named = add(new Deputy(deputy, standsInFor, from, to));
        Text what = Text.of("approval.deputy.happened.Named", deputy.name(), standsInFor.name(), from, to);
        journal.record(new RegisterChanged(REGISTER, what), by);
        return named;
    }

    @CanIgnoreReturnValue
    public Deputy add(Deputy deputy) {
        entities.persist(deputy);
        entities.flush();
        return deputy;
    }

    /** Ends what the holder agreed with a deputy; another's is not found. */
    public Deputy end(long id, LocalDate on, Person holder) {
        Deputy deputy = of(holder).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("deputy " + id));
        if (on.isBefore(deputy.period().first())) {
            throw Invalid.field("on", "approval.deputy.period");
        }
        deputy.until(on);
        Text what = Text.of(
                "approval.deputy.happened.Ended",
                deputy.person().name(),
                deputy.standsInFor().name(),
                on);
        journal.record(new RegisterChanged(REGISTER, what), holder);
        return deputy;
    }

    /** Everybody who stands in for a person, the newest first. */
    public List<Deputy> of(Person holder) {
        return entities.createQuery("select d from Deputy d where d.standsInFor = :holder", Deputy.class)
                .setParameter("holder", holder)
                .getResultStream()
                .sorted(newestFirst())
                .toList();
    }

    /** Everybody the person stands in for, the newest first. */
    public List<Deputy> by(Person deputy) {
        return entities.createQuery("select d from Deputy d where d.person = :person", Deputy.class)
                .setParameter("person", deputy)
                .getResultStream()
                .sorted(newestFirst())
                .toList();
    }

    private static Comparator<Deputy> newestFirst() {
        return Comparator.comparing((Deputy one) -> one.period().first()).reversed();
    }

    /** Everybody who approves anything on a day, by name. */
    public List<Person> approvers(LocalDate day) {
        return Arrays.stream(Level.values())
                .flatMap(level -> people.holding(level.role(), day).stream())
                .distinct()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** For whom a person may sign on a day. */
    public List<Person> principalsOf(Person deputy, LocalDate day) {
        return by(deputy).stream()
                .filter(one -> one.period().covers(day))
                .map(Deputy::standsInFor)
                .toList();
    }
}
