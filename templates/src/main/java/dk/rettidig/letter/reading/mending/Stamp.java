package dk.rettidig.letter.reading.mending;

import dk.rettidig.letter.reading.text.Found;
import org.jspecify.annotations.Nullable;

/**
 * What Folketinget's archive prints above and below a document's own text. It says where the document is filed, which
 * is not always where it belongs: one question's page can hold the letter to another.
 *
 * @param committee the name at the top
 * @param session as in "20181"
 * @param paper "REU" on general business, "L 95", "B 115" or "Aktstk. 108"
 * @param number of the question it is filed under
 * @param nonMember whether the archive's title says that the asker is no member of the committee (MFU)
 */
public record Stamp(
        @Nullable Found<String> committee,
        @Nullable Found<String> session,
        @Nullable Found<String> paper,
        @Nullable Found<String> number,
        boolean nonMember) {

    static final Stamp NONE = new Stamp(null, null, null, null, false);

    Stamp withCommitteeAndSession(Found<String> name, Found<String> year) {
        return new Stamp(
                committee == null ? name : committee, session == null ? year : session, paper, number, nonMember);
    }

    Stamp withPaper(Found<String> found) {
        return paper == null ? new Stamp(committee, session, found, number, nonMember) : this;
    }

    Stamp withNumber(Found<String> found) {
        return number == null ? new Stamp(committee, session, paper, found, nonMember) : this;
    }

    Stamp withSession(Found<String> found) {
        return session == null ? new Stamp(committee, found, paper, number, nonMember) : this;
    }

    Stamp ofNonMember() {
        return new Stamp(committee, session, paper, number, true);
    }
}
