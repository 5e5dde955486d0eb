package dk.rettidig.letter;

import java.time.LocalDate;
import java.util.List;

/**
 * The committee question a letter is about.
 *
 * @param number as the committee wrote it: "1193", or a letter for a question put at a meeting
 * @param committee as in "Folketingets Retsudvalg", without "Folketingets"
 * @param minister the title it was addressed to, as in "justitsministeren"
 * @param askers nobody when the committee itself asks
 */
public record Subject(
        String number, Matter matter, String committee, String minister, LocalDate askedOn, List<Asker> askers) {

    public Subject {
        askers = List.copyOf(askers);
    }

    /** A member at whose wish the question is put. The party is the one of that day. */
    public record Asker(String name, String party, boolean committeeMember) {}
}
