package dk.rettidig.journal;

import dk.rettidig.journal.Verification.Break;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recomputes every chain of the journal, and looks in each for what the checkpoints saw. */
@ApplicationScoped
@Transactional
public class ChainCheck {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Journal journal;

    @Inject
    Checkpoints checkpoints;

    Verification verify() {
        List<Break> broken = new ArrayList<>();
        int entries = 0;
        List<JournalHead> heads = entities.createQuery(
                        "select h from JournalHead h order by h.caseRef", JournalHead.class)
                .getResultList();
        for (JournalHead head : heads) {
            List<JournalEntry> chain = journal.of(head.caseRef());
            firstBreak(head, chain).ifPresent(broken::add);
            entries += chain.size();
            entities.clear();
        }
        List<JournalCheckpoint> taken = checkpoints.all();
        broken.addAll(brokenCheckpoints(taken));
        return new Verification(broken.isEmpty(), heads.size(), entries, taken.size(), broken);
    }

    static Optional<Break> firstBreak(JournalHead head, List<JournalEntry> chain) {
        String hash = Chain.BEGINNING;
        int number = 0;
        for (JournalEntry entry : chain) {
            number++;
            if (entry.number() != number || !entry.hash().equals(entry.hashAfter(hash))) {
                return Optional.of(new Break(head.caseRef(), number));
            }
            hash = entry.hash();
        }
        boolean endsAtHead = number == head.number() && hash.equals(head.hash());
        return endsAtHead ? Optional.empty() : Optional.of(new Break(head.caseRef(), number + 1));
    }

    private List<Break> brokenCheckpoints(List<JournalCheckpoint> taken) {
        List<Break> broken = new ArrayList<>();
        String hash = Chain.BEGINNING;
        for (JournalCheckpoint checkpoint : taken) {
            if (!checkpoint.hash().equals(checkpoint.hashAfter(hash))) {
                broken.add(new Break("checkpoint", checkpoint.number()));
            }
            checkpoint.heads().lines().flatMap(line -> gone(line).stream()).forEach(broken::add);
            hash = checkpoint.hash();
        }
        return broken;
    }

    /** A whole chain that was rewritten is consistent in itself, but no longer holds the hash the checkpoint saw. */
    private Optional<Break> gone(String line) {
        String[] seen = line.split(" ", 3);
        boolean isThere = entities.createQuery(
                                "select count(e) from JournalEntry e where e.caseRef = :ref and e.hash = :hash",
                                Long.class)
                        .setParameter("ref", seen[0])
                        .setParameter("hash", seen[2])
                        .getSingleResult()
                == 1;
        return isThere ? Optional.empty() : Optional.of(new Break(seen[0], Integer.parseInt(seen[1])));
    }
}
