package dk.rettidig.hearing.invitation;

import dk.rettidig.database.Row;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.web.login.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A link to one hearing that was sent to one address. */
@Entity
public class Invitation extends Row {

    private static final Duration LIFE = Duration.ofDays(14);

    @ManyToOne(optional = false)
    private Hearing hearing;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "sent_to")
    private String to;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected Invitation() {}

    Invitation(Hearing hearing, Secret secret, String to, Instant now) {
        this.hearing = hearing;
        this.tokenHash = secret.hash();
        this.to = to;
        this.madeAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** Whether it still opens anything: what was sent by it can be read until it expires. */
    boolean isAlive(Instant now) {
        return endedAt == null && now.isBefore(expiresAt) && !hearing.isCancelled();
    }

    /** Whether a statement can be sent by it. */
    public boolean isOpen(Instant now) {
        return isAlive(now) && usedAt == null;
    }

    Invitation opened(Instant now) {
        if (openedAt == null) {
            openedAt = now;
        }
        return this;
    }

    Invitation used(Instant now) {
        usedAt = now;
        return this;
    }

    Invitation end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
        return this;
    }

    public Hearing hearing() {
        return hearing;
    }

    public String to() {
        return to;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
