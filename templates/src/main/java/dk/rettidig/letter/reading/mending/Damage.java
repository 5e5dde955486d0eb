package dk.rettidig.letter.reading.mending;

/** What was mended in a text, or could not be, and a reader of the result should know of. */
public enum Damage {
    /** Letters were lost to a wrong encoding and some could not be restored. */
    LETTERS_LOST,
    /** The text had been decoded with the wrong table and was decoded anew. */
    DECODED_ANEW,
    /** Line breaks are lost and words may stand together. */
    WORDS_GLUED,
    /** A case number and a document number stood together as one. */
    NUMBERS_GLUED,
    /** Glyphs were printed twice and one of each was dropped. */
    GLYPHS_DOUBLED
}
