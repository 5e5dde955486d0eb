package dk.rettidig.habits.broken;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** A collection that hands out what is asked for, whoever asks. */
class Things {

    @Nullable
    EntityManager entities;

    Thing byName(String name) {
        throw new IllegalStateException(name);
    }
}
