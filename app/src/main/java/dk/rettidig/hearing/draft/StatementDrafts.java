package dk.rettidig.hearing.draft;

import static dk.rettidig.refusal.Obstacle.refuseIf;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.people.Person;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is being written. Of each hearing one draft, and beside it those of colleagues who wrote at the same time. */
@ApplicationScoped
public class StatementDrafts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    /** Those nobody has given yet, of a hearing that was looked up through a person, the last saved first. */
    List<StatementDraft> of(Hearing hearing) {
        return all(hearing).stream().filter(StatementDraft::isOpen).toList();
    }

    /** Writers of one hearing take turns, since it is locked. Saving the same words again changes nothing. */
    StatementDraft save(Hearing hearing, String text, Basis basis, Person by) {
        List<StatementDraft> all = all(hearing);
        refuseIf(
                all.stream().anyMatch(draft -> basis.isOf(draft) && !draft.isOpen())
                        ? List.of(DraftObstacle.ENDED)
                        : List.of());
        Optional<StatementDraft> same = all.stream()
                .filter(draft -> draft.isOpen() && draft.text().equals(text))
                .findFirst();
        StatementDraft saved = same.or(() -> all.stream()
                        .filter(basis::isNewestOf)
                        .findFirst()
                        .map(draft -> draft.goOn(text, clock.instant(), by)))
                .orElseGet(() -> add(new StatementDraft(hearing, text, clock.instant(), by)));
        entities.flush();
        return saved;
    }

    private StatementDraft add(StatementDraft draft) {
        entities.persist(draft);
        return draft;
    }

    @CanIgnoreReturnValue
    StatementDraft discard(Hearing hearing, long id) {
        return all(hearing).stream()
                .filter(draft -> draft.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("draft " + id + " of hearing " + hearing.id()))
                .discard(clock.instant());
    }

    /** What was written for a hearing was given, or waits for the coordinator. */
    @CanIgnoreReturnValue
    public List<StatementDraft> use(Hearing hearing) {
        return of(hearing).stream().map(draft -> draft.use(clock.instant())).toList();
    }

    /** The numbers of the hearings an authority has begun to answer. */
    public Set<Long> begunIn(Authority authority) {
        return entities.createQuery(
                        "select distinct d.hearing.id from StatementDraft d where d.hearing.authority = :authority"
                                + " and d.usedAt is null and d.discardedAt is null",
                        Long.class)
                .setParameter("authority", authority)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private List<StatementDraft> all(Hearing hearing) {
        return entities.createQuery(
                        "select d from StatementDraft d where d.hearing = :hearing order by d.savedAt desc, d.id desc",
                        StatementDraft.class)
                .setParameter("hearing", hearing)
                .getResultList();
    }
}
