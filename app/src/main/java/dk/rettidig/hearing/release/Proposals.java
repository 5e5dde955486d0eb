package dk.rettidig.hearing.release;

import static dk.rettidig.refusal.Obstacle.refuseIf;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.HearingObstacle;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.people.Person;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What waits inside the authorities, and what waited. */
@ApplicationScoped
public class Proposals {

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    /** Writes of one hearing take turns, since it is locked; the same words twice are one proposal. */
    @CanIgnoreReturnValue
    public Proposal add(Hearing hearing, Words words, Instant at, Person by) {
        Optional<Proposal> waiting = waiting(hearing);
        if (waiting.filter(earlier -> earlier.says(words)).isPresent()) {
            refuseIf(List.of(HearingObstacle.SAME_WORDS));
        }
        Proposal proposal = new Proposal(hearing, of(hearing).size() + 1, words, at, by);
        entities.persist(proposal);
        entities.flush();
        return proposal;
    }

    @CanIgnoreReturnValue
    public Proposal add(Hearing hearing, Words words, Person by) {
        return add(hearing, words, clock.instant(), by);
    }

    /** Those of a hearing that was looked up through a person, in the order they were written. */
    public List<Proposal> of(Hearing hearing) {
        return entities.createQuery(
                        "select p from Proposal p where p.hearing = :hearing order by p.number", Proposal.class)
                .setParameter("hearing", hearing)
                .getResultList();
    }

    Proposal byNumber(Hearing hearing, int number) {
        return of(hearing).stream()
                .filter(proposal -> proposal.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("proposal " + number + " of hearing " + hearing.id()));
    }

    public Optional<Proposal> waiting(Hearing hearing) {
        return newest(hearing).filter(newest -> newest.obstacles(newest).isEmpty());
    }

    Optional<Proposal> newest(Hearing hearing) {
        List<Proposal> all = of(hearing);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** What waits in an authority, the most urgent hearing first. */
    public List<Proposal> waitingIn(Authority authority) {
        return entities
                .createQuery(
                        "select p from Proposal p where p.hearing.authority = :authority and p.decidedAt is null"
                                + " order by p.hearing.agreed.lateFrom, p.id",
                        Proposal.class)
                .setParameter("authority", authority)
                .getResultList()
                .stream()
                .filter(proposal ->
                        newest(proposal.hearing()).filter(proposal::equals).isPresent()
                                && proposal.obstacles(proposal).isEmpty())
                .toList();
    }
}
