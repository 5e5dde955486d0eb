package dk.rettidig.web.login;

import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A browser that logged in. It ends after a working day, or when nothing came for two hours. */
@Entity
@Table(name = "login_session")
public class LoginSession extends Row {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration IDLE = Duration.ofHours(2);
    private static final Duration NOTE_EVERY = Duration.ofMinutes(5);

    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne(optional = false)
    private Person person;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected LoginSession() {}

    LoginSession(Secret secret, Person person, Instant now) {
        this.tokenHash = secret.hash();
        this.person = person;
        this.beganAt = now;
        this.seenAt = now;
    }

    boolean isAlive(Instant now) {
        return now.isBefore(beganAt.plus(LONGEST)) && now.isBefore(seenAt.plus(IDLE));
    }

    /** Notes that the person is still there, not oftener than needed. */
    LoginSession seen(Instant now) {
        if (now.isAfter(seenAt.plus(NOTE_EVERY))) {
            seenAt = now;
        }
        return this;
    }

    Person person() {
        return person;
    }
}
