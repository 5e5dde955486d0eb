package dk.rettidig.intake;

import dk.rettidig.letter.reading.Reading;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.people.parliament.Minister;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reading beside the registers.
 *
 * @param day whose names and offices count
 * @param committee as it was called on the day the question was put
 * @param minister who held the title on that day
 * @param knownAs the reference of a question that is already registered
 * @param doubts what the reading warns of, and what the registers do not agree with
 */
public record Compared(
        Reading reading,
        LocalDate day,
        @Nullable Committee committee,
        @Nullable Minister minister,
        @Nullable String knownAs,
        List<Doubt> doubts) {

    public Compared {
        doubts = List.copyOf(doubts);
    }
}
