package dk.rettidig.mail;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a mail. */
public enum Delivery {
    QUEUED("m.sentAt is null and m.givenUpAt is null"),
    SENT("m.sentAt is not null and m.bouncedAt is null"),
    GIVEN_UP("m.givenUpAt is not null and m.bouncedAt is null"),
    BOUNCED("m.bouncedAt is not null");

    private final String condition;

    Delivery(String condition) {
        this.condition = condition;
    }

    /** The same as {@link OutgoingMail#delivery}, for a query. */
    String condition() {
        return condition;
    }

    public String messageKey() {
        return "mail.delivery." + name();
    }

    static Optional<Delivery> named(@Nullable String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
