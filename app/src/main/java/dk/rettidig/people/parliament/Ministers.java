package dk.rettidig.people.parliament;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

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

    /** Who signs a letter of that day. */
    public Optional<Minister> inOfficeOn(LocalDate day) {
        return entities.createQuery("select m from Minister m", Minister.class)
                .getResultStream()
                .filter(minister -> minister.period().covers(day))
                .findFirst();
    }
}
