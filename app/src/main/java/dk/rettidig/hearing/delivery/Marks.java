package dk.rettidig.hearing.delivery;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.delivery.Mark.Kind;
import dk.rettidig.hearing.said.Sender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The first signs that hearings reached anybody. */
@ApplicationScoped
public class Marks {

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    public List<Mark> of(Hearing hearing) {
        return entities.createQuery("select m from Mark m where m.hearing = :hearing order by m.id", Mark.class)
                .setParameter("hearing", hearing)
                .getResultList();
    }

    /** Empty when it was noted before; of two readers at once the second waits and finds it noted. */
    public Optional<Mark> note(Hearing hearing, Kind kind, Sender from) {
        if (isNoted(hearing, kind)) {
            return Optional.empty();
        }
        entities.lock(hearing, LockModeType.PESSIMISTIC_WRITE);
        if (isNoted(hearing, kind)) {
            return Optional.empty();
        }
        Mark mark = new Mark(hearing, kind, clock.instant(), from);
        entities.persist(mark);
        return Optional.of(mark);
    }

    private boolean isNoted(Hearing hearing, Kind kind) {
        return of(hearing).stream().anyMatch(mark -> mark.kind() == kind);
    }
}
