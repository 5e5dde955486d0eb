package dk.rettidig.hearing.sending;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.people.parliament.Ministers;
import dk.rettidig.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes the letters of the ministry's hearings. What an authority asks of its units it asks by mail alone. */
@ApplicationScoped
public class HearingLetters {

    @Inject
    Ministers ministers;

    public HearingLetter of(Hearing hearing) {
        if (hearing.isOnward()) {
            throw new NotFound("letter of hearing " + hearing.id());
        }
        String minister = ministers
                .inOfficeOn(DanishTime.dayOf(hearing.sentAt()))
                .map(known -> known.title() + "en")
                .orElse("ministeren");
        return new HearingLetter(hearing, minister);
    }
}
