package dk.rettidig.letter.reading;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.LetterKind;
import dk.rettidig.letter.reading.answer.Statement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer letter says besides the question.
 *
 * @param kind ANSWER, FINAL_ANSWER where it says "endelig", INTERIM_ANSWER, CORRECTED_ANSWER
 * @param paragraphs the ministry's own, without the statements it quotes
 * @param answer everything below "Svar:" in its order
 * @param frame the letter's other lines
 */
public record AnswerLetter(
        LetterKind kind,
        @Nullable LocalDate date,
        @Nullable String office,
        @Nullable String caseOfficer,
        @Nullable String caseNumber,
        @Nullable String documentNumber,
        @Nullable String ministerName,
        @Nullable String official,
        List<String> paragraphs,
        List<Statement> statements,
        List<Block> answer,
        Frame frame) {

    public AnswerLetter {
        paragraphs = List.copyOf(paragraphs);
        statements = List.copyOf(statements);
        answer = List.copyOf(answer);
    }

    /** Whether the letter calls itself the final answer, as it does after an interim one. */
    public boolean finalAnswer() {
        return kind == LetterKind.FINAL_ANSWER;
    }

    /**
     * The lines around the answer, for setting the letter again.
     *
     * @param letterhead such as JUSTITSMINISTERIET
     * @param sender the contact lines below the names; an empty one is a gap
     */
    public record Frame(
            @Nullable String letterhead,
            List<String> addressee,
            @Nullable String heading,
            @Nullable String opening,
            @Nullable String questionHeading,
            List<String> sender) {
        public Frame {
            addressee = List.copyOf(addressee);
            sender = List.copyOf(sender);
        }
    }
}
