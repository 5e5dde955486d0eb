package dk.rettidig.people.parliament;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.database.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The ministers one after the other. */
@ApplicationScoped
public class Ministers {

    @PersistenceContext
    EntityManager entities;

    @CanIgnoreReturnValue
    public Minister add(Minister minister) {
        entities.persist(minister);
        return minister;
    }

    /** Whether somebody is the minister on one of the days of a period. */
    public boolean isHeldDuring(String title, Period wanted) {
        return entities.createQuery("select m from Minister m where m.title = :title", Minister.class)
                .setParameter("title", title)
                .getResultStream()
                .anyMatch(minister -> minister.period().overlaps(wanted));
    }

    /** Who signs a letter of that day. */
    public Optional<Minister> inOfficeOn(LocalDate day) {
        return entities.createQuery("select m from Minister m", Minister.class)
                .getResultStream()
                .filter(minister -> minister.period().covers(day))
                .findFirst();
    }

    /** Who held a title on a day. */
    public Optional<Minister> holding(String title, LocalDate day) {
        return withTitle(title)
                .filter(minister -> minister.period().covers(day))
                .findFirst();
    }

    /** Whether a title was ever one of this ministry's ministers'. */
    public boolean isKnown(String title) {
        return withTitle(title).findFirst().isPresent();
    }

    private Stream<Minister> withTitle(String title) {
        return entities.createQuery("select m from Minister m where lower(m.title) = lower(:title)", Minister.class)
                .setParameter("title", title)
                .getResultStream();
    }
}
