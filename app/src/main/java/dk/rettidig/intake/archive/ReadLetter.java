package dk.rettidig.intake.archive;

import dk.rettidig.intake.Compared;
import dk.rettidig.letter.LetterKind;
import dk.rettidig.letter.reading.AnswerLetter;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.question.QuestionRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A file that was read as an answer letter and says enough to be filed. */
record ReadLetter(
        String fileName, String sha256, QuestionRef ref, AnswerLetter letter, LocalDate date, Compared compared) {

    AnswerGiven.Kind kind() {
        return kind(letter.kind());
    }

    private static AnswerGiven.Kind kind(LetterKind kind) {
        return switch (kind) {
            case INTERIM_ANSWER -> AnswerGiven.Kind.INTERIM;
            case CORRECTED_ANSWER -> AnswerGiven.Kind.CORRECTION;
            default -> AnswerGiven.Kind.FINAL;
        };
    }

    static String cut(@Nullable String text, int most) {
        String whole = text == null ? "" : text;
        return whole.substring(0, Math.min(whole.length(), most));
    }
}
