package dk.rettidig.casefile;

import dk.rettidig.answer.Answer;
import dk.rettidig.approval.ApprovalRound;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.Ending;
import dk.rettidig.question.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything kept about one question.
 *
 * @param hearings those the ministry sent itself
 * @param rounds of each answer the last one
 */
public record CaseFile(Question question, List<Hearing> hearings, List<Answer> answers, List<ApprovalRound> rounds) {

    public CaseFile {
        hearings = List.copyOf(hearings);
        answers = List.copyOf(answers);
        rounds = List.copyOf(rounds);
    }

    public Stage stage() {
        return Stage.of(facts());
    }

    public CaseFacts facts() {
        return new CaseFacts(
                question.currentAllocation().isPresent(),
                hearing(),
                letter(),
                wasGiven(AnswerGiven.Kind.INTERIM),
                wasGiven(AnswerGiven.Kind.FINAL),
                wasGiven(AnswerGiven.Kind.CORRECTION),
                question.ending().map(Ending::kind));
    }

    private boolean wasGiven(AnswerGiven.Kind kind) {
        return question.answers().stream().anyMatch(given -> given.kind() == kind);
    }

    private CaseFacts.Hearing hearing() {
        List<Hearing> counted =
                hearings.stream().filter(hearing -> !hearing.isCancelled()).toList();
        if (counted.isEmpty()) {
            return CaseFacts.Hearing.NONE;
        }
        return counted.stream().anyMatch(CaseFile::isWaiting) ? CaseFacts.Hearing.WAITING : CaseFacts.Hearing.ANSWERED;
    }

    private static boolean isWaiting(Hearing hearing) {
        return !hearing.isAnswered() || hearing.isSentBack();
    }

    /** Of several letters being written at once the one that has come furthest. */
    private CaseFacts.Letter letter() {
        return answers.stream()
                .filter(answer -> !answer.isSent() && answer.latest().isPresent())
                .map(answer -> rounds.stream()
                        .filter(round -> round.answer().isSame(answer))
                        .findFirst()
                        .map(CaseFile::letter)
                        .orElse(CaseFacts.Letter.DRAFT))
                .max(Comparator.naturalOrder())
                .orElse(CaseFacts.Letter.NONE);
    }

    private static CaseFacts.Letter letter(ApprovalRound round) {
        if (round.isApproved()) {
            return CaseFacts.Letter.APPROVED;
        }
        return round.isOpen() ? CaseFacts.Letter.IN_APPROVAL : CaseFacts.Letter.DRAFT;
    }

    /** The round of the answer that is being written, if it was submitted. */
    public Optional<ApprovalRound> currentRound() {
        return rounds.stream().max(Comparator.comparing(ApprovalRound::submittedAt));
    }
}
