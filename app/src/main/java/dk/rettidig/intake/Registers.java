package dk.rettidig.intake;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.letter.reading.AnswerLetter;
import dk.rettidig.letter.reading.Reading;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.people.parliament.Committees;
import dk.rettidig.people.parliament.Minister;
import dk.rettidig.people.parliament.Ministers;
import dk.rettidig.question.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares what was read with the committees, the ministers and the questions that are known. */
@ApplicationScoped
public class Registers {

    @Inject
    Committees committees;

    @Inject
    Ministers ministers;

    @Inject
    MembersCompared members;

    @Inject
    Questions questions;

    @Inject
    InstantSource clock;

    public Compared compare(Reading reading) {
        List<Doubt> doubts = new ArrayList<>();
        reading.warnings().forEach(warning -> doubts.add(Doubt.of(warning)));
        LocalDate day = dayOf(reading);
        Committee committee = committee(reading, day, doubts);
        Minister minister = minister(reading, day, doubts);
        signature(reading.letter(), doubts);
        members.compare(reading, day, doubts);
        dates(reading, doubts);
        String knownAs = knownAs(reading, committee);
        if (knownAs != null) {
            doubts.add(Doubt.of(Mismatch.ALREADY_REGISTERED, knownAs));
        }
        return new Compared(reading, day, committee, minister, knownAs, doubts);
    }

    /** The day whose names and offices count. */
    private LocalDate dayOf(Reading reading) {
        AnswerLetter letter = reading.letter();
        return Optional.ofNullable(reading.askedOn())
                .or(() -> Optional.ofNullable(letter).map(AnswerLetter::date))
                .orElseGet(() -> DanishTime.today(clock));
    }

    private @Nullable Committee committee(Reading reading, LocalDate day, List<Doubt> doubts) {
        String abbreviation = reading.ref().committee();
        String name = reading.committee();
        if (abbreviation == null) {
            return name == null ? null : byName(name, day, doubts);
        }
        Committee known = committees.byAbbreviation(abbreviation, day).orElse(null);
        if (known == null) {
            boolean otherwise = committees.isKnown(abbreviation);
            doubts.add(
                    otherwise
                            ? Doubt.of(Mismatch.COMMITTEE_NOT_THAT_DAY, abbreviation, day)
                            : Doubt.of(Mismatch.COMMITTEE_NOT_IN_REGISTER, abbreviation));
        } else if (name != null && !name.equalsIgnoreCase(known.name())) {
            doubts.add(Doubt.of(Mismatch.COMMITTEE_NAME_DIFFERS, name, known.name(), day));
        }
        return known;
    }

    private @Nullable Committee byName(String name, LocalDate day, List<Doubt> doubts) {
        Committee known = committees.byName(name, day).orElse(null);
        doubts.add(
                known == null
                        ? Doubt.of(Mismatch.COMMITTEE_NOT_IN_REGISTER, name)
                        : Doubt.of(Mismatch.COMMITTEE_FROM_REGISTER, known.abbreviation(), known.name()));
        return known;
    }

    private @Nullable Minister minister(Reading reading, LocalDate day, List<Doubt> doubts) {
        String addressed = reading.minister();
        if (addressed == null) {
            return null;
        }
        String title = MinisterTitles.plain(addressed);
        Minister known = ministers.holding(title, day).orElse(null);
        if (known == null) {
            doubts.add(
                    ministers.isKnown(title)
                            ? Doubt.of(Mismatch.MINISTER_NOT_THAT_DAY, addressed, day)
                            : Doubt.of(Mismatch.MINISTER_NOT_OURS, addressed));
        }
        return known;
    }

    /** The signing minister follows the letter's date, not the question's. */
    private void signature(@Nullable AnswerLetter letter, List<Doubt> doubts) {
        String signed = letter == null ? null : letter.ministerName();
        LocalDate date = letter == null ? null : letter.date();
        if (signed == null || date == null) {
            return;
        }
        ministers
                .inOfficeOn(date)
                .map(Minister::name)
                .filter(name -> !name.equalsIgnoreCase(signed))
                .ifPresent(name -> doubts.add(Doubt.of(Mismatch.MINISTER_NAME_DIFFERS, signed, name, date)));
    }

    private void dates(Reading reading, List<Doubt> doubts) {
        LocalDate asked = reading.askedOn();
        LocalDate wanted = reading.wantedBy();
        if (asked != null && asked.isAfter(DanishTime.today(clock))) {
            doubts.add(Doubt.of(Mismatch.ASKED_IN_FUTURE, asked));
        }
        if (asked != null && wanted != null && wanted.isBefore(asked)) {
            doubts.add(Doubt.of(Mismatch.WANTED_BEFORE_ASKED, wanted, asked));
        }
    }

    private @Nullable String knownAs(Reading reading, @Nullable Committee committee) {
        return ReadReference.of(reading, committee)
                .filter(questions::contains)
                .map(Object::toString)
                .orElse(null);
    }
}
