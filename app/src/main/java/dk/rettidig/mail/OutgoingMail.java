package dk.rettidig.mail;

import static dk.rettidig.refusal.Obstacle.among;
import static dk.rettidig.refusal.Obstacle.refuseIf;
import static dk.rettidig.refusal.Obstacle.when;

import dk.rettidig.database.Row;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail on its way: queued, then sent or, after two days of trying, given up. */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail extends Row {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final Duration PATIENCE = Duration.ofDays(2);
    private static final int LONGEST_ANSWER = 500;

    /** The same for every try, so that a receiver recognises a repeat. */
    @Column(name = "message_id")
    private String messageId;

    @Column(name = "case_ref")
    private String caseRef;

    private @Nullable String concerns;

    @Column(name = "sent_to")
    private String to;

    @Column(name = "reply_to")
    private @Nullable String replyTo;

    private String subject;

    @Lob
    @Column(name = "mail_text")
    private String text;

    private @Nullable String secret;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "mail_id")
    @OrderBy("id")
    private List<Enclosure> enclosures = new ArrayList<>();

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    private int tries;

    @Column(name = "last_error")
    private @Nullable String lastError;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "smtp_answer")
    private @Nullable String smtpAnswer;

    @Column(name = "bounced_at")
    private @Nullable Instant bouncedAt;

    @Column(name = "given_up_at")
    private @Nullable Instant givenUpAt;

    protected OutgoingMail() {}

    OutgoingMail(Mail mail, Instant now) {
        this.messageId = "<" + UUID.randomUUID() + "@rettidig>";
        this.caseRef = mail.caseRef();
        this.concerns = mail.page();
        this.to = mail.to();
        this.replyTo = mail.replyTo();
        this.subject = mail.subject();
        this.text = mail.text();
        this.secret = mail.secret();
        this.enclosures = new ArrayList<>(mail.enclosures());
        this.queuedAt = now;
        this.nextTryAt = now;
    }

    /** The server took it. */
    OutgoingMail sent(String answer, Instant now) {
        tries++;
        sentAt = now;
        secret = null;
        smtpAnswer = shortened(answer);
        lastError = null;
        return this;
    }

    /** The server did not take it: the pause before the next try doubles. */
    OutgoingMail failed(String error, Instant now) {
        tries++;
        lastError = shortened(error);
        nextTryAt = now.plus(pauseAfter(tries));
        return nextTryAt.isAfter(queuedAt.plus(PATIENCE)) ? givenUp(now) : this;
    }

    /** The server will never take it. */
    OutgoingMail refused(String error, Instant now) {
        tries++;
        lastError = shortened(error);
        return givenUp(now);
    }

    /** The server took it, and it came back. */
    OutgoingMail bounced(String reason, Instant at) {
        bouncedAt = at;
        lastError = shortened(reason);
        return this;
    }

    private OutgoingMail givenUp(Instant now) {
        givenUpAt = now;
        return this;
    }

    /** Tries once more what was given up, as the same mail. If it is not taken now, it is given up again. */
    MailTriedAgain again(Instant now) {
        refuseIf(among(List.of(when(givenUpAt == null, MailObstacle.NOT_GIVEN_UP))));
        givenUpAt = null;
        nextTryAt = now;
        return new MailTriedAgain(caseRef, to, subject);
    }

    private static String shortened(String answer) {
        return answer.substring(0, Math.min(LONGEST_ANSWER, answer.length()));
    }

    private static Duration pauseAfter(int tries) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    boolean isLost() {
        return givenUpAt != null || bouncedAt != null;
    }

    boolean isWaiting() {
        return sentAt == null && givenUpAt == null;
    }

    public String messageId() {
        return messageId;
    }

    public String caseRef() {
        return caseRef;
    }

    /** The page it is about. */
    public Optional<String> concerns() {
        return Optional.ofNullable(concerns);
    }

    Optional<String> replyTo() {
        return Optional.ofNullable(replyTo);
    }

    public String to() {
        return to;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    /** With the secret that nobody else is shown. */
    String textToSend() {
        return secret == null ? text : text.replace(Mail.SECRET, secret);
    }

    public List<Enclosure> enclosures() {
        return List.copyOf(enclosures);
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    public Instant nextTryAt() {
        return nextTryAt;
    }

    public Optional<String> lastError() {
        return Optional.ofNullable(lastError);
    }

    /** What the server said when it took the mail. */
    public Optional<String> smtpAnswer() {
        return Optional.ofNullable(smtpAnswer);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<Instant> givenUpAt() {
        return Optional.ofNullable(givenUpAt);
    }

    /** Its delivery in one word, as a message key. */
    public String deliveryKey() {
        return delivery().messageKey();
    }

    Delivery delivery() {
        if (bouncedAt != null) {
            return Delivery.BOUNCED;
        }
        if (sentAt != null) {
            return Delivery.SENT;
        }
        return givenUpAt != null ? Delivery.GIVEN_UP : Delivery.QUEUED;
    }
}
