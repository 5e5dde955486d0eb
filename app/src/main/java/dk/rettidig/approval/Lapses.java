package dk.rettidig.approval;

import dk.rettidig.answer.DraftWritten;
import dk.rettidig.approval.ApprovalHappening.ApprovalLapsed;
import dk.rettidig.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Tells the journal when a new draft ends the approval of the one before. */
@ApplicationScoped
public class Lapses {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Journal journal;

    void on(@Observes DraftWritten written) {
        entities.createQuery(
                        "select r from ApprovalRound r where r.answer.question.ref = :ref and r.answer.kind = :kind",
                        ApprovalRound.class)
                .setParameter("ref", written.caseRef())
                .setParameter("kind", written.kind())
                .getResultStream()
                .filter(round -> round.draft().number() == written.number() - 1 && round.isLapsed())
                .filter(round -> !round.isReturned() && !round.isSent())
                .forEach(round -> journal.record(
                        new ApprovalLapsed(written.caseRef(), round.draft().number())));
    }
}
