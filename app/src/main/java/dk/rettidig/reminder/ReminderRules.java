package dk.rettidig.reminder;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.people.authority.Authority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The rhythms that differ from the usual one. */
@ApplicationScoped
public class ReminderRules {

    @PersistenceContext
    EntityManager entities;

    public Rhythm of(Authority authority) {
        return own(authority).map(ReminderRule::rhythm).orElse(Rhythm.USUAL);
    }

    @CanIgnoreReturnValue
    public ReminderRule set(Authority authority, Rhythm rhythm) {
        Optional<ReminderRule> known = own(authority);
        if (known.isPresent()) {
            return known.get().change(rhythm);
        }
        ReminderRule rule = new ReminderRule(authority, rhythm);
        entities.persist(rule);
        return rule;
    }

    public List<ReminderRule> all() {
        return entities.createQuery("select r from ReminderRule r order by r.authority.name", ReminderRule.class)
                .getResultList();
    }

    private Optional<ReminderRule> own(Authority authority) {
        return entities.createQuery("select r from ReminderRule r where r.authority = :authority", ReminderRule.class)
                .setParameter("authority", authority)
                .getResultStream()
                .findFirst();
    }
}
