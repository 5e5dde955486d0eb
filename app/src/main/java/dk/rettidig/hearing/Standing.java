package dk.rettidig.hearing;

/** How a hearing stands at a moment, told by its dated facts. */
public enum Standing {
    WAITING,
    /** The deadline is over and nothing has come. */
    OVERDUE,
    ANSWERED,
    ANSWERED_LATE,
    /** Answered, and something is missing that has not come yet. */
    SENT_BACK,
    CANCELLED;

    public String messageKey() {
        return "hearing.standing." + name();
    }

    /** Whether something is still to come from the authority. */
    public boolean isOpen() {
        return this == WAITING || this == OVERDUE || this == SENT_BACK;
    }
}
