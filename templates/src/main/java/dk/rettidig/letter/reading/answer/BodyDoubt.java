package dk.rettidig.letter.reading.answer;

/** What could not be told for sure in an answer's body. */
public enum BodyDoubt {
    /** A statement was opened and its end is not marked. */
    STATEMENT_END,
    /** An authority is given the word, but nothing is marked as its words. */
    STATEMENT_WITHOUT_MARKS,
    /** Words are quoted and the letter does not say whose. */
    QUOTE_WITHOUT_AUTHORITY,
    /** A table has come apart into single lines. */
    TABLE_LOST
}
