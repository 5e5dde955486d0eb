package dk.rettidig.approval;

import dk.rettidig.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * What entitles somebody to decide at a level.
 *
 * @param onBehalfOf the holder of the level, where a deputy decides
 */
public record Standing(Person person, @Nullable Person onBehalfOf) {

    public String names() {
        return onBehalfOf == null ? person.name() : person.name() + " for " + onBehalfOf.name();
    }
}
