package dk.rettidig.journal;

import dk.rettidig.language.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a question. Each capability has a sealed interface of its own happenings, which are records;
 * an entity's method returns one, and the resource records it in the same transaction. Later capabilities may observe
 * it as a CDI event.
 */
public interface Happening {

    /** The reference of the question, which is the case it is filed under. */
    String caseRef();

    /** The short title; its key is {@code <package>.happened.<record name>}. */
    Text title();

    Direction direction();

    /** Who it was received from or sent to, outside the ministry. */
    default Optional<String> counterpart() {
        return Optional.empty();
    }

    /** When it happened, if it was registered later. */
    default Optional<Instant> happenedAt() {
        return Optional.empty();
    }
}
