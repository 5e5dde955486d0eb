package dk.rettidig.letter.reading;

import dk.rettidig.letter.reading.field.Asker;
import dk.rettidig.letter.reading.field.Askers;
import dk.rettidig.letter.reading.mending.Stamp;
import dk.rettidig.letter.reading.text.Found;
import dk.rettidig.letter.reading.text.Passage;
import java.util.List;

/** Who asks, with what the archive's title adds to it. */
record AskersRead(Notes notes, Stamp stamp) {

    List<Asker> in(Passage passage) {
        Found<List<Asker>> found = Askers.in(passage);
        if (found == null) {
            notes.warn(WarningCode.ASKERS_MISSING);
            return List.of();
        }
        List<Asker> askers = found.value();
        notes.warn(WarningCode.ASKERS_UNREADABLE, askers.isEmpty());
        notes.warn(WarningCode.ASKER_WITHOUT_PARTY, askers.stream().anyMatch(asker -> asker.party() == null));
        if (!askers.isEmpty()) {
            notes.place(Field.ASKERS, found);
        }
        boolean onlyInTitle =
                stamp.nonMember() && askers.stream().allMatch(Asker::committeeMember) && !askers.isEmpty();
        notes.warn(WarningCode.NON_MEMBER_FROM_TITLE, onlyInTitle);
        return onlyInTitle
                ? askers.stream()
                        .map(asker -> new Asker(asker.name(), asker.party(), false))
                        .toList()
                : askers;
    }
}
