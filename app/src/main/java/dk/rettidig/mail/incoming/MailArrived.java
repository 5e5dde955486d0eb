package dk.rettidig.mail.incoming;

import org.jspecify.annotations.Nullable;

/** A mail that came in. Whoever it is for says what it is about; nobody else need look at it. */
public final class MailArrived {

    private final IncomingMail mail;
    private @Nullable String caseRef;
    private @Nullable String page;

    MailArrived(IncomingMail mail) {
        this.mail = mail;
    }

    public IncomingMail mail() {
        return mail;
    }

    /** @param about the page it belongs to */
    public void belongsTo(String ref, String about) {
        caseRef = ref;
        page = about;
    }

    @Nullable
    String caseRef() {
        return caseRef;
    }

    @Nullable
    String page() {
        return page;
    }
}
