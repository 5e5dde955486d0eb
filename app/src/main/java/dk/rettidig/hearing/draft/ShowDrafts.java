package dk.rettidig.hearing.draft;

import dk.rettidig.hearing.Hearing;
import dk.rettidig.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a reader is shown of the drafts of a hearing: those of his own authority, and of no other. */
@ApplicationScoped
public class ShowDrafts {

    @Inject
    StatementDrafts drafts;

    /** @param chosen the draft to go on with, 0 for the last saved */
    public DraftsView of(Hearing hearing, long chosen, Person reader) {
        return writes(hearing, reader) ? DraftsView.of(drafts.of(hearing), chosen) : DraftsView.NOTHING;
    }

    static boolean writes(Hearing hearing, Person reader) {
        return reader.authority().filter(hearing.authority()::isSame).isPresent();
    }
}
