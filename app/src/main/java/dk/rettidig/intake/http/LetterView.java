package dk.rettidig.intake.http;

import dk.rettidig.letter.reading.AnswerLetter;
import dk.rettidig.letter.reading.answer.Statement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer letter says besides the question.
 *
 * @param kind ANSWER, INTERIM_ANSWER, FINAL_ANSWER or CORRECTED_ANSWER
 * @param paragraphs the ministry's own
 */
public record LetterView(
        String kind,
        @Nullable LocalDate date,
        @Nullable String office,
        @Nullable String caseOfficer,
        @Nullable String caseNumber,
        @Nullable String documentNumber,
        boolean finalAnswer,
        @Nullable String ministerName,
        @Nullable String official,
        List<String> paragraphs,
        List<StatementView> statements) {

    /** What an authority has told, and the statements it passes on in its turn. */
    public record StatementView(
            String authority, boolean quoted, List<String> paragraphs, List<StatementView> statements) {
        static StatementView of(Statement statement) {
            return new StatementView(
                    statement.authority(),
                    statement.quoted(),
                    statement.paragraphs(),
                    statement.nested().stream().map(StatementView::of).toList());
        }
    }

    static LetterView of(AnswerLetter letter) {
        return new LetterView(
                letter.kind().name(),
                letter.date(),
                letter.office(),
                letter.caseOfficer(),
                letter.caseNumber(),
                letter.documentNumber(),
                letter.finalAnswer(),
                letter.ministerName(),
                letter.official(),
                letter.paragraphs(),
                letter.statements().stream().map(StatementView::of).toList());
    }
}
