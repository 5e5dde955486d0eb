package dk.rettidig.intake;

import dk.rettidig.intake.member.ParliamentRegister;
import dk.rettidig.letter.reading.Reading;
import dk.rettidig.letter.reading.field.Asker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Compares the askers and the session with Parliament's own register, as far as that was fetched. */
@ApplicationScoped
class MembersCompared {

    @Inject
    ParliamentRegister parliament;

    void compare(Reading reading, LocalDate day, List<Doubt> doubts) {
        if (parliament.hasMembers()) {
            reading.askers().forEach(asker -> asker(asker, day, doubts));
        }
        String session = reading.ref().session();
        if (session != null) {
            parliament
                    .sessionOn(day)
                    .filter(known -> !known.equals(session))
                    .ifPresent(known -> doubts.add(Doubt.of(Mismatch.SESSION_DIFFERS, session, known, day)));
        }
    }

    private void asker(Asker asker, LocalDate day, List<Doubt> doubts) {
        if (!parliament.isMember(asker.name())) {
            doubts.add(Doubt.of(Mismatch.ASKER_NOT_IN_REGISTER, asker.name()));
            return;
        }
        String party = asker.party();
        if (party != null) {
            parliament
                    .partyOf(asker.name(), day)
                    .filter(known -> !known.equalsIgnoreCase(party))
                    .ifPresent(known ->
                            doubts.add(Doubt.of(Mismatch.ASKER_PARTY_DIFFERS, asker.name(), party, known, day)));
        }
    }
}
