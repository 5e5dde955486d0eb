package dk.rettidig.hearing.said;

/** How the words came. All ways count alike. */
public enum Way {
    WRITTEN,
    FILE,
    LINK,
    MAIL,
    ENTERED_BY_OFFICER;

    public String messageKey() {
        return "hearing.way." + name();
    }
}
