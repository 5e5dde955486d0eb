package dk.rettidig.answer.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** The letterheads one after the other. */
@ApplicationScoped
public class Letterheads {

    @PersistenceContext
    EntityManager entities;

    public Letterhead on(LocalDate day) {
        return entities.createQuery("select l from Letterhead l", Letterhead.class)
                .getResultStream()
                .filter(head -> head.period().covers(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no letterhead for " + day));
    }
}
