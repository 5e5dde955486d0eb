package dk.rettidig.hearing.said;

import dk.rettidig.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * Whoever gave a statement.
 *
 * @param name a person's name, or the mail address of somebody without an account
 */
public record Sender(String name, @Nullable Person person) {

    public static Sender of(Person person) {
        return new Sender(person.name(), person);
    }

    public static Sender at(String address) {
        return new Sender(address, null);
    }

    public String address() {
        return person == null ? name : person.email();
    }
}
