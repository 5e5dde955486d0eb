package dk.rettidig.hearing.waiver;

import static dk.rettidig.refusal.Obstacle.among;
import static dk.rettidig.refusal.Obstacle.refuseIf;
import static dk.rettidig.refusal.Obstacle.when;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.HearingHappening.HearingSent;
import dk.rettidig.hearing.Hearings;
import dk.rettidig.journal.Journal;
import dk.rettidig.people.Person;
import dk.rettidig.question.Question;
import dk.rettidig.refusal.Obstacle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The decisions to ask nobody. */
@ApplicationScoped
public class Waivers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Hearings hearings;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    /** Of two that come at once the unique number lets one through. */
    @CanIgnoreReturnValue
    public Waiver waive(Question question, String reason, Person by) {
        refuseIf(obstacles(question));
        int last = of(question.ref()).stream().mapToInt(Waiver::number).max().orElse(0);
        Waiver waiver = new Waiver(question, last + 1, reason, by, clock.instant());
        try {
            entities.persist(waiver);
            entities.flush();
        } catch (PersistenceException overtaken) {
            refuseIf(List.of(WaiverObstacle.WAIVED_ALREADY));
            throw overtaken;
        }
        journal.record(waiver.waived(), by);
        return waiver;
    }

    /** The decision in force. */
    public Optional<Waiver> of(Question question) {
        return of(question.ref()).stream().filter(Waiver::isInForce).findFirst();
    }

    /** A hearing that was cancelled asks nobody any more. */
    public List<Obstacle> obstacles(Question question) {
        List<Obstacle> obstacles = new ArrayList<>(question.obstaclesToAnyWork());
        boolean isAsked = !hearings.of(question).stream().allMatch(Hearing::isCancelled);
        obstacles.addAll(among(List.of(
                when(isAsked, WaiverObstacle.ASKED), when(of(question).isPresent(), WaiverObstacle.WAIVED_ALREADY))));
        return obstacles;
    }

    void on(@Observes HearingSent sent) {
        of(sent.caseRef()).stream()
                .filter(Waiver::isInForce)
                .forEach(waiver -> journal.record(waiver.end(clock.instant())));
    }

    private List<Waiver> of(String ref) {
        return entities.createQuery(
                        "select w from Waiver w where w.question.ref = :ref order by w.number", Waiver.class)
                .setParameter("ref", ref)
                .getResultList();
    }
}
