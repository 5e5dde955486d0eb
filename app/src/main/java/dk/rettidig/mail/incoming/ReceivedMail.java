package dk.rettidig.mail.incoming;

import dk.rettidig.database.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That a mail was read, and what it was about. */
@Entity
@Table(name = "incoming_mail")
public class ReceivedMail extends Row {

    private static final int LONGEST = 500;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "sent_from")
    private String from;

    private String subject;

    @Enumerated(EnumType.STRING)
    private IncomingMail.Kind kind;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "case_ref")
    private @Nullable String caseRef;

    private @Nullable String concerns;

    protected ReceivedMail() {}

    ReceivedMail(MailArrived arrived, Instant now) {
        IncomingMail mail = arrived.mail();
        this.messageId = mail.messageId();
        this.from = mail.from();
        this.subject =
                mail.subject().substring(0, Math.min(LONGEST, mail.subject().length()));
        this.kind = mail.kind();
        this.arrivedAt = mail.arrivedAt();
        this.readAt = now;
        this.caseRef = arrived.caseRef();
        this.concerns = arrived.page();
    }

    public String from() {
        return from;
    }

    public String subject() {
        return subject;
    }

    public IncomingMail.Kind kind() {
        return kind;
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    public Instant readAt() {
        return readAt;
    }

    public Optional<String> caseRef() {
        return Optional.ofNullable(caseRef);
    }

    /** The page it belongs to; none when nobody knew it. */
    public Optional<String> concerns() {
        return Optional.ofNullable(concerns);
    }
}
