package dk.rettidig.intake.archive;

/** What became of a file. */
public enum Verdict {
    READ,
    /** Filed, and something of it should be looked at. */
    DOUBTFUL,
    /** It was filed before. */
    KNOWN,
    REFUSED;

    public String messageKey() {
        return "intake.archive." + name();
    }
}
