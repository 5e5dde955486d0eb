package dk.rettidig.intake.parliament;

import dk.rettidig.intake.MinisterTitles;
import dk.rettidig.intake.member.ParliamentRegister;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.people.parliament.Committees;
import dk.rettidig.people.parliament.Ministers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the registers say to one page of documents: nearly all of them ask for the same. */
final class AskedOnce {

    private static final int LONGEST_PARTY = 20;

    private final Ministers ministers;
    private final Committees committees;
    private final ParliamentRegister parliament;
    private final Map<String, Boolean> titles = new HashMap<>();
    private final Map<OnDay, Optional<Committee>> committeesOnDay = new HashMap<>();
    private final Map<OnDay, String> parties = new HashMap<>();

    AskedOnce(Ministers ministers, Committees committees, ParliamentRegister parliament) {
        this.ministers = ministers;
        this.committees = committees;
        this.parliament = parliament;
    }

    private record OnDay(String name, LocalDate day) {}

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
        return parties.computeIfAbsent(new OnDay(member, day), asked -> parliament
                .partyOf(asked.name(), asked.day())
                .filter(letters -> letters.length() <= LONGEST_PARTY)
                .orElse(""));
    }
}
