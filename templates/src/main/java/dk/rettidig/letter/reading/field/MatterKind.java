package dk.rettidig.letter.reading.field;

/** What a question belongs to. */
public enum MatterKind {
    GENERAL,
    BILL,
    RESOLUTION,
    APPROPRIATION,
    /** A member's own question to a minister (Standing Orders § 20), which no committee asks. */
    SECTION_20
}
