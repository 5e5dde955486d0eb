package dk.rettidig.intake.parliament;

import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.intake.MinisterTitles;
import dk.rettidig.intake.member.ParliamentRegister;
import dk.rettidig.intake.member.PartyTime;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.people.parliament.Committees;
import dk.rettidig.people.parliament.Ministers;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the registers say to one page of documents: nearly all of them ask for the same. */
final class AskedOnce {

    /** Who brings what nobody here has brought. */
    private static final String BRINGER = "Folketingets åbne data";

    private static final LocalDate SINCE = LocalDate.of(2004, 10, 5);
    private static final int LONGEST_PARTY = 20;

    private final People people;

    private final Ministers ministers;
    private final Committees committees;
    private final ParliamentRegister parliament;
    private final Map<String, Boolean> titles = new HashMap<>();
    private final Map<OnDay, Optional<Committee>> committeesOnDay = new HashMap<>();
    private final Map<String, List<PartyTime>> parties = new HashMap<>();
    private final Instance<DanishCalendar> calendars;
    private @Nullable Person bringer;
    private @Nullable DanishCalendar calendar;

    AskedOnce(
            People people,
            Ministers ministers,
            Committees committees,
            ParliamentRegister parliament,
            Instance<DanishCalendar> calendars) {
        this.calendars = calendars;
        this.people = people;
        this.ministers = ministers;
        this.committees = committees;
        this.parliament = parliament;
    }

    private record OnDay(String name, LocalDate day) {}

    Person bringer() {
        if (bringer == null) {
            bringer = people.register(BRINGER, SINCE);
        }
        return bringer;
    }

    DanishCalendar calendar() {
        if (calendar == null) {
            calendar = calendars.get();
        }
        return calendar;
    }

    boolean isOurs(String title) {
        return titles.computeIfAbsent(title, asked -> ministers.isKnown(MinisterTitles.plain(asked)));
    }

    @Nullable
    Committee committee(SourceQuestion source) {
        return committeesOnDay
                .computeIfAbsent(
                        new OnDay(source.ref().committee(), source.facts().askedOn()),
                        asked -> committees.byAbbreviation(asked.name(), asked.day()))
                .orElse(null);
    }

    String party(String member, LocalDate day) {
        return parties.computeIfAbsent(member, parliament::partiesOf).stream()
                .filter(time -> time.covers(day))
                .map(PartyTime::letters)
                .findFirst()
                .filter(letters -> letters.length() <= LONGEST_PARTY)
                .orElse("");
    }
}
