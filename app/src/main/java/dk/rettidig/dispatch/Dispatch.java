package dk.rettidig.dispatch;

import dk.rettidig.approval.ApprovalRound;
import dk.rettidig.approval.FrozenLetter;
import dk.rettidig.database.Row;
import dk.rettidig.mail.OutgoingMail;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A letter was sent, once. */
@Entity
public class Dispatch extends Row {

    /** How it went. */
    public enum Way {
        MAIL,
        /** "Sendt ad anden vej": on paper, or through Parliament's own system. */
        OTHER;

        public String messageKey() {
            return "dispatch.way." + name();
        }
    }

    @OneToOne(optional = false)
    private ApprovalRound round;

    @Enumerated(EnumType.STRING)
    private Way way;

    @Column(name = "sent_on")
    private LocalDate on;

    private String receiver;

    @OneToOne
    private @Nullable OutgoingMail mail;

    @Column(name = "docx_sha256")
    private String docxSha256;

    @Column(name = "pdf_sha256")
    private String pdfSha256;

    @ManyToOne(optional = false)
    private Person by;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Dispatch() {}

    Dispatch(
            ApprovalRound round,
            Way way,
            LocalDate on,
            String receiver,
            @Nullable OutgoingMail mail,
            Person by,
            Instant now) {
        FrozenLetter letter = round.letter();
        this.round = round;
        this.way = way;
        this.on = on;
        this.receiver = receiver;
        this.mail = mail;
        this.docxSha256 = letter.docxSha256();
        this.pdfSha256 = letter.pdfSha256();
        this.by = by;
        this.recordedAt = now;
    }

    public ApprovalRound round() {
        return round;
    }

    public Way way() {
        return way;
    }

    public LocalDate on() {
        return on;
    }

    public String receiver() {
        return receiver;
    }

    public Optional<OutgoingMail> mail() {
        return Optional.ofNullable(mail);
    }

    public String docxSha256() {
        return docxSha256;
    }

    public String pdfSha256() {
        return pdfSha256;
    }

    public Person by() {
        return by;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
