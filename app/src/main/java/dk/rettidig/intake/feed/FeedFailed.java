package dk.rettidig.intake.feed;

import dk.rettidig.language.Text;

/** Parliament's data could not be fetched, or what came cannot be right; nothing of it is used. */
public final class FeedFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Text reason;

    private FeedFailed(Text reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public static FeedFailed because(String key, Object... arguments) {
        return new FeedFailed(Text.of(key, arguments));
    }

    public Text reason() {
        return reason;
    }
}
