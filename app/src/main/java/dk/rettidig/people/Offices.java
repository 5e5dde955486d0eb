package dk.rettidig.people;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The ministry's offices, those that were closed included. */
@ApplicationScoped
public class Offices {

    @PersistenceContext
    EntityManager entities;

    @CanIgnoreReturnValue
    public Office add(Office office) {
        entities.persist(office);
        return office;
    }

    public Optional<Office> byCode(String code) {
        return entities.createQuery("select o from Office o where o.code = :code", Office.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    public List<Office> openOn(LocalDate day) {
        return entities.createQuery("select o from Office o order by o.name", Office.class)
                .getResultStream()
                .filter(office -> office.period().covers(day))
                .toList();
    }
}
