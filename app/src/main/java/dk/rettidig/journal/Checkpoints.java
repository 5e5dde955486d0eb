package dk.rettidig.journal;

import dk.rettidig.jobs.Beat;
import dk.rettidig.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes a checkpoint every night. */
@ApplicationScoped
public class Checkpoints implements Job {

    @PersistenceContext
    EntityManager entities;

    @Inject
    InstantSource clock;

    @Override
    public String name() {
        return "journal-checkpoint";
    }

    @Override
    public Beat beat() {
        return Beat.daily(LocalTime.of(2, 30));
    }

    @Override
    public Duration longest() {
        return Duration.ofMinutes(30);
    }

    @Override
    @Transactional
    public void run() {
        Optional<JournalCheckpoint> last = all().stream().reduce((earlier, later) -> later);
        Instant since = last.map(JournalCheckpoint::takenAt).orElse(Instant.EPOCH);
        String heads = movedSince(since).stream()
                .map(head -> head.caseRef() + " " + head.number() + " " + head.hash())
                .collect(Collectors.joining("\n"));
        int number = last.map(JournalCheckpoint::number).orElse(0) + 1;
        String previous = last.map(JournalCheckpoint::hash).orElse(Chain.BEGINNING);
        entities.persist(new JournalCheckpoint(number, clock.instant(), heads, previous));
    }

    /** With an hour to spare: an entry is dated before its transaction ends. */
    private List<JournalHead> movedSince(Instant since) {
        Instant from = since.equals(Instant.EPOCH) ? since : since.minus(Duration.ofHours(1));
        return entities.createQuery(
                        "select h from JournalHead h where h.caseRef in (select e.caseRef from JournalEntry e"
                                + " where e.recordedAt >= :from)"
                                + " order by h.caseRef",
                        JournalHead.class)
                .setParameter("from", from)
                .getResultList();
    }

    List<JournalCheckpoint> all() {
        return entities.createQuery("select c from JournalCheckpoint c order by c.number", JournalCheckpoint.class)
                .getResultList();
    }
}
