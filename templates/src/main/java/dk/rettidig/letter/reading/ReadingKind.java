package dk.rettidig.letter.reading;

/** What a file turned out to be. */
public enum ReadingKind {
    /** A committee's question to a minister. */
    QUESTION_SHEET,
    /** A ministry's answer to one, whether final or not. */
    ANSWER_LETTER,
    OTHER
}
