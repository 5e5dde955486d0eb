package dk.rettidig.casefile;

import dk.rettidig.question.Ending;
import java.util.Optional;

/**
 * What the stage follows from.
 *
 * @param answeredForNow an interim answer was sent
 * @param corrected an answer was sent that replaces the final one
 * @param letter how far the answer that was not sent yet has come
 * @param hearing whether an authority the ministry asked still owes its statement
 */
public record CaseFacts(
        boolean allocated,
        Hearing hearing,
        Letter letter,
        boolean answeredForNow,
        boolean answered,
        boolean corrected,
        Optional<Ending.Kind> ending) {

    /** What is known of the hearings. A cancelled one counts for nothing. */
    public enum Hearing {
        NONE,
        WAITING,
        ANSWERED
    }

    /** What is known of the letter. One that was sent back, or whose draft changed, is a draft again. */
    public enum Letter {
        NONE,
        DRAFT,
        IN_APPROVAL,
        APPROVED
    }

    /** A question nothing has happened to. */
    public static CaseFacts received() {
        return new CaseFacts(false, Hearing.NONE, Letter.NONE, false, false, false, Optional.empty());
    }
}
