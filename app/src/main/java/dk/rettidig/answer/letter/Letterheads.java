package dk.rettidig.answer.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The letterheads one after the other. */
@ApplicationScoped
public class Letterheads {

    @PersistenceContext
    EntityManager entities;

    public Letterhead on(LocalDate day) {
        return all().stream()
                .filter(head -> head.period().covers(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no letterhead for " + day));
    }

    /** The next one, from a day on; the one before it ends the day before. */
    public Letterhead change(Letterhead next) {
        LocalDate first = next.period().first();
        for (Letterhead known : all()) {
            if (known.period().covers(first)) {
                known.until(first.minusDays(1));
            }
        }
        entities.persist(next);
        return next;
    }

    /** Whether one begins on a day or later, which another cannot take the place of. */
    public boolean beginsSince(LocalDate day) {
        return all().stream().anyMatch(known -> !known.period().first().isBefore(day));
    }

    private List<Letterhead> all() {
        return entities.createQuery("select l from Letterhead l", Letterhead.class)
                .getResultList();
    }
}
