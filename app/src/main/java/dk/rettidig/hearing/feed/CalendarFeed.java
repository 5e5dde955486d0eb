package dk.rettidig.hearing.feed;

import dk.rettidig.database.Row;
import dk.rettidig.people.Person;
import dk.rettidig.web.login.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person's address for a calendar. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed extends Row {

    @ManyToOne(optional = false)
    private Person person;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected CalendarFeed() {}

    CalendarFeed(Person person, Secret secret, Instant now) {
        this.person = person;
        this.tokenHash = secret.hash();
        this.madeAt = now;
    }

    CalendarFeed end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
        return this;
    }

    Person person() {
        return person;
    }

    Instant madeAt() {
        return madeAt;
    }
}
