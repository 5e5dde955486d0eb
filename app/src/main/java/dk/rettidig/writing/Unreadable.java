package dk.rettidig.writing;

import dk.rettidig.language.Text;

/** What was written means nothing, with the place of the mistake. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String place;
    private final transient Text reason;

    Unreadable(String place, String messageKey, Object... arguments) {
        super(place + ": " + messageKey);
        this.place = place;
        this.reason = Text.of(messageKey, arguments);
    }

    /** As in {@code blocks[3].items[0]}. */
    public String place() {
        return place;
    }

    public Text reason() {
        return reason;
    }
}
