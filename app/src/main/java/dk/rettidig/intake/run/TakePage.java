package dk.rettidig.intake.run;

import dk.rettidig.intake.feed.Codes;
import dk.rettidig.intake.feed.FeedFailed;
import dk.rettidig.intake.feed.FeedPage;
import dk.rettidig.intake.feed.FeedRow;
import dk.rettidig.intake.member.ParliamentRegister;
import dk.rettidig.intake.parliament.TakeQuestions;
import dk.rettidig.intake.parliament.TakeQuestions.Taken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/** A page and the position after it, both or neither. */
@ApplicationScoped
class TakePage {

    @Inject
    FeedRuns runs;

    @Inject
    Lease lease;

    @Inject
    ParliamentRegister register;

    @Inject
    TakeQuestions questions;

    /**
     * @param documents the questions the page is about
     * @return whether there may be more of the same
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean take(FeedStream stream, FeedPage page, List<FeedRow> documents, Codes codes, long run) {
        if (!lease.extend()) {
            throw FeedFailed.because(lease.isTakenAway() ? "intake.feed.stopped" : "intake.feed.leaseLost");
        }
        FeedPosition position = runs.known(stream).orElseThrow();
        if (!page.rows().isEmpty()) {
            takeRows(stream, page.rows(), documents, codes, run);
            position = position.after(page.rows());
        }
        boolean isOver = page.rows().isEmpty() || page.next().isEmpty();
        boolean goesOn = !isOver || position.isWhole();
        if (isOver && position.isWhole()) {
            position = Objects.requireNonNull(position.loaded());
        }
        return goesOn;
    }

    private void takeRows(FeedStream stream, List<FeedRow> rows, List<FeedRow> documents, Codes codes, long run) {
        switch (stream) {
            case SESSIONS -> register.takeSessions(rows);
            case ACTORS -> register.takeActors(rows, codes);
            case TIES -> register.takeTies(rows);
            case QUESTIONS, ANSWERS, ROLES -> {
                Taken taken = questions.take(documents, codes);
                if (taken.created() + taken.changed() + taken.problems().size() > 0) {
                    runs.note(run, taken);
                }
            }
        }
    }
}
