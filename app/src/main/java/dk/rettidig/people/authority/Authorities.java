package dk.rettidig.people.authority;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All authorities, those that were merged or closed included. */
@ApplicationScoped
public class Authorities {

    @PersistenceContext
    EntityManager entities;

    @CanIgnoreReturnValue
    public Authority add(Authority authority) {
        entities.persist(authority);
        return authority;
    }

    public Optional<Authority> byCode(String code) {
        return entities.createQuery("select a from Authority a where a.code = :code", Authority.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Those the ministry may ask on a day. */
    public List<Authority> firstLevelOn(LocalDate day) {
        return entities.createQuery("select a from Authority a where a.parent is null order by a.name", Authority.class)
                .getResultStream()
                .filter(authority -> authority.period().covers(day))
                .toList();
    }

    /** Those an authority may ask on a day. */
    public List<Authority> unitsOf(Authority authority, LocalDate day) {
        return entities.createQuery(
                        "select a from Authority a where a.parent = :parent order by a.name", Authority.class)
                .setParameter("parent", authority)
                .getResultStream()
                .filter(unit -> unit.period().covers(day))
                .toList();
    }
}
