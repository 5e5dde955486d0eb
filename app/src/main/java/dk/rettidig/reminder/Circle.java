package dk.rettidig.reminder;

/** Who hears of a statement that is owed; each circle holds the ones before it. */
public enum Circle {
    /** The authority's mailbox. */
    AUTHORITY,
    /** Who answers for the authority as a whole. */
    COORDINATOR,
    /** The head of the ministry's office. */
    HEAD,
    /** The officer who waits. */
    OFFICER;

    /** The first reminder after the deadline goes one circle further than those before it, and so on. */
    static Circle ofLate(int howManyLate) {
        return values()[Math.min(howManyLate, values().length - 1)];
    }

    public boolean holds(Circle other) {
        return compareTo(other) >= 0;
    }

    public String messageKey() {
        return "reminder.circle." + name();
    }
}
