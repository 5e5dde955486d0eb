package dk.rettidig.approval.http;

import dk.rettidig.approval.ApprovalRound;
import dk.rettidig.approval.Decision;
import dk.rettidig.approval.RoundLevel;
import dk.rettidig.approval.route.Level;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.QuestionRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A round as pages and programs see it. */
public record RoundView(
        long id,
        String ref,
        AnswerGiven.Kind kind,
        int draft,
        State state,
        String title,
        LocalDate letterDate,
        String docxSha256,
        String pdfSha256,
        String submittedBy,
        Instant submittedAt,
        @Nullable Level waitingFor,
        List<LevelView> levels,
        List<DecisionView> decisions) {

    /** "REU alm. del 858". */
    public String name() {
        return QuestionRef.spoken(ref);
    }

    /** Where a round stands, in one word. */
    public enum State {
        OPEN,
        APPROVED,
        RETURNED,
        LAPSED,
        SENT;

        public String messageKey() {
            return "approval.state." + name();
        }

        static State of(ApprovalRound round) {
            if (round.isSent()) {
                return SENT;
            }
            if (round.isLapsed()) {
                return LAPSED;
            }
            if (round.isReturned()) {
                return RETURNED;
            }
            return round.isComplete() ? APPROVED : OPEN;
        }
    }

    /**
     * One level.
     *
     * @param signedBy nobody while its signature is missing or no longer counts
     */
    public record LevelView(
            Level level, @Nullable LocalDate due, @Nullable String signedBy, @Nullable Instant signedAt) {

        static LevelView of(RoundLevel level, List<Decision> signatures) {
            Optional<Decision> signature = signatures.stream()
                    .filter(decision -> decision.place() == level.place())
                    .findFirst();
            return new LevelView(
                    level.level(),
                    level.due().orElse(null),
                    signature.map(DecisionView::names).orElse(null),
                    signature.map(Decision::decidedAt).orElse(null));
        }
    }

    /** One decision. */
    public record DecisionView(Decision.Kind kind, Level level, String by, Instant at, String note) {
        static DecisionView of(ApprovalRound round, Decision decision) {
            return new DecisionView(
                    decision.kind(),
                    round.levels().get(decision.place()).level(),
                    names(decision),
                    decision.decidedAt(),
                    decision.note());
        }

        static String names(Decision decision) {
            return decision.onBehalfOf()
                    .map(holder -> decision.by().name() + " for " + holder.name())
                    .orElseGet(() -> decision.by().name());
        }
    }

    public static RoundView of(ApprovalRound round) {
        List<Decision> signatures = round.signatures();
        return new RoundView(
                round.id(),
                round.question().ref(),
                round.answer().kind(),
                round.draft().number(),
                State.of(round),
                round.letter().title(),
                round.letter().letterDate(),
                round.letter().docxSha256(),
                round.letter().pdfSha256(),
                round.submittedBy().name(),
                round.submittedAt(),
                round.isOpen() ? round.currentLevel().map(RoundLevel::level).orElse(null) : null,
                round.levels().stream()
                        .map(level -> LevelView.of(level, signatures))
                        .toList(),
                round.decisions().stream()
                        .map(decision -> DecisionView.of(round, decision))
                        .toList());
    }
}
