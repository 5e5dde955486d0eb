package dk.rettidig.letter;

/** What a letter is for. Each kind has at least one template. */
public enum LetterKind {
    ANSWER,
    INTERIM_ANSWER,
    FINAL_ANSWER,
    CORRECTED_ANSWER,
    TRANSFER,
    HEARING,
    REMINDER,
    STATEMENT_FORM,
    QUARTERLY_REPORT
}
