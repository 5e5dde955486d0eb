package dk.rettidig.journal;

/** Whether a document came in, went out, or neither. */
public enum Direction {
    IN,
    OUT,
    INTERNAL;

    public String messageKey() {
        return "journal.direction." + name();
    }
}
