package dk.rettidig.intake.run;

import dk.rettidig.intake.feed.FeedRow;
import dk.rettidig.intake.parliament.TakeQuestions.Taken;
import dk.rettidig.intake.run.FeedRun.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** The runs, and how far they have come. */
@ApplicationScoped
public class FeedRuns {

    /** A ministry that has heard nothing of Parliament for so long must know. */
    public static final Duration LONGEST_SILENCE = Duration.ofDays(1);

    private static final int MOST_ERRORS = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    /** What was left running has died: only one runs at a time. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long begin() {
        entities.createQuery("select r from FeedRun r where r.outcome is null", FeedRun.class)
                .getResultStream()
                .forEach(run -> Objects.requireNonNull(run.end(Outcome.DIED, "", clock.instant())));
        FeedRun run = new FeedRun(clock.instant());
        entities.persist(run);
        entities.flush();
        return run.id();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    FeedRun end(long id, Outcome outcome, String reason) {
        return byId(id).end(outcome, reason, clock.instant());
    }

    FeedRun byId(long id) {
        return Objects.requireNonNull(entities.find(FeedRun.class, id));
    }

    /** In the transaction of the page the run took. */
    void note(long id, Taken taken) {
        FeedRun run = byId(id).add(taken);
        taken.problems().stream()
                .limit(Math.max(0, MOST_ERRORS - run.errors() + taken.problems().size()))
                .forEach(problem -> entities.persist(new FeedError(run, problem)));
    }

    /** Where a kind of row stands; the first time, the newest row is asked for before anything is loaded. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    FeedPosition position(FeedStream stream, Supplier<Optional<FeedRow>> newest) {
        return known(stream).orElseGet(() -> {
            FeedPosition first = new FeedPosition(stream, newest.get());
            entities.persist(first);
            return first;
        });
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    FeedPosition again(FeedStream stream, Optional<FeedRow> newest) {
        return known(stream).orElseThrow().again(newest);
    }

    Optional<FeedPosition> known(FeedStream stream) {
        return entities.createQuery("select p from FeedPosition p where p.stream = :stream", FeedPosition.class)
                .setParameter("stream", stream)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    public List<FeedRun> newest(int most) {
        return entities.createQuery("select r from FeedRun r order by r.id desc", FeedRun.class)
                .setMaxResults(most)
                .getResultList();
    }

    public Optional<Instant> lastGood() {
        return entities.createQuery("select r from FeedRun r where r.outcome = :good order by r.id desc", FeedRun.class)
                .setParameter("good", Outcome.GOOD)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(FeedRun::endedAt);
    }

    /** Whether the last good run, or else the very first attempt, lies too far back. */
    public boolean isSilentTooLong() {
        Instant latest = clock.instant().minus(LONGEST_SILENCE);
        return lastGood()
                .or(() -> entities.createQuery("select r from FeedRun r order by r.id", FeedRun.class)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst()
                        .map(FeedRun::startedAt))
                .filter(latest::isAfter)
                .isPresent();
    }

    public List<FeedError> errorsOf(FeedRun run) {
        return entities.createQuery("select e from FeedError e where e.run = :run order by e.id", FeedError.class)
                .setParameter("run", run)
                .getResultList();
    }
}
