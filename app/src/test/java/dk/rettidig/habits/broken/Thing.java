package dk.rettidig.habits.broken;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** An entity that stores its stage, asks the clock, can be changed by anybody, and has no version. */
@Entity
public class Thing {

    public @Nullable String stage;

    @Nullable
    EntityManager entities;

    @Nullable
    InstantSource clock;

    @Id
    private long id;

    public Thing() {}

    public void setId(long id) {
        this.id = id;
    }

    public void close() {
        stage = "CLOSED " + Instant.now() + id;
    }
}
