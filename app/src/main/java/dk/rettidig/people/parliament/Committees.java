package dk.rettidig.people.parliament;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The committees under all their names. */
@ApplicationScoped
public class Committees {

    @PersistenceContext
    EntityManager entities;

    @CanIgnoreReturnValue
    public Committee add(Committee committee) {
        entities.persist(committee);
        return committee;
    }

    public List<Committee> sittingOn(LocalDate day) {
        return entities.createQuery("select c from Committee c order by c.abbreviation", Committee.class)
                .getResultStream()
                .filter(committee -> committee.period().covers(day))
                .toList();
    }

    /** The committee as it was called on a day. */
    public Optional<Committee> byAbbreviation(String abbreviation, LocalDate day) {
        return entities.createQuery(
                        "select c from Committee c where upper(c.abbreviation) = upper(:abbreviation)", Committee.class)
                .setParameter("abbreviation", abbreviation)
                .getResultStream()
                .filter(committee -> committee.period().covers(day))
                .findFirst();
    }

    /** The committee that had a name on a day, written in any case. */
    public Optional<Committee> byName(String name, LocalDate day) {
        return entities.createQuery("select c from Committee c where upper(c.name) = upper(:name)", Committee.class)
                .setParameter("name", name)
                .getResultStream()
                .filter(committee -> committee.period().covers(day))
                .findFirst();
    }

    /** Whether an abbreviation was ever a committee's. */
    public boolean isKnown(String abbreviation) {
        return !named(abbreviation).isEmpty();
    }

    /** A committee under all its names. */
    public List<Committee> named(String abbreviation) {
        return entities.createQuery(
                        "select c from Committee c where upper(c.abbreviation) = upper(:abbreviation)", Committee.class)
                .setParameter("abbreviation", abbreviation)
                .getResultList();
    }
}
