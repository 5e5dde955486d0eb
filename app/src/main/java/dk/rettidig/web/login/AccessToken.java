package dk.rettidig.web.login;

import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a program shows instead of its owner's password. The owner names it and can end it. */
@Entity
@Table(name = "access_token")
public class AccessToken extends Row {

    @Column(name = "token_hash")
    private String tokenHash;

    private String name;

    @ManyToOne(optional = false)
    private Person person;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected AccessToken() {}

    AccessToken(Secret secret, String name, Person person, Instant now) {
        this.tokenHash = secret.hash();
        this.name = name;
        this.person = person;
        this.madeAt = now;
    }

    AccessToken end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
        return this;
    }

    boolean isAlive() {
        return endedAt == null;
    }

    Person person() {
        return person;
    }

    String name() {
        return name;
    }

    Instant madeAt() {
        return madeAt;
    }
}
