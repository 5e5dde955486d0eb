package dk.rettidig.intake.member;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.people.parliament.Committees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Fills the ministry's register of committees from Parliament's, and leaves alone what is there. */
@ApplicationScoped
public class KeepCommittees {

    @Inject
    ParliamentRegister parliament;

    @Inject
    Committees committees;

    @Inject
    InstantSource clock;

    /** How many names were added. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int keep() {
        Map<String, List<NamedTime>> names = new TreeMap<>();
        parliament.committees().stream()
                .filter(actor -> actor.abbreviation().matches("\\p{L}{2,5}"))
                .forEach(actor -> NamedTime.addTo(
                        names.computeIfAbsent(actor.abbreviation().toUpperCase(Locale.ROOT), any -> new ArrayList<>()),
                        actor));
        LocalDate today = DanishTime.today(clock);
        return names.entrySet().stream()
                .mapToInt(entry -> keep(entry.getKey(), NamedTime.closed(entry.getValue(), today)))
                .sum();
    }

    private int keep(String abbreviation, List<NamedTime> times) {
        List<Committee> known = committees.named(abbreviation);
        end(known, times);
        int added = 0;
        for (NamedTime time : times) {
            boolean isTaken =
                    known.stream().anyMatch(committee -> committee.period().overlaps(time.period()));
            if (!isTaken) {
                Committee committee = new Committee(abbreviation, time.name(), "", time.from());
                committees.add(time.to() == null ? committee : committee.until(time.to()));
                added++;
            }
        }
        return added;
    }

    /** A name that is Parliament's own ends when Parliament ends it. */
    private static void end(List<Committee> known, List<NamedTime> times) {
        for (Committee committee : known) {
            boolean isOpen = committee.period().last().isEmpty();
            times.stream()
                    .filter(time -> isOpen && time.isOf(committee))
                    .map(NamedTime::to)
                    .filter(Objects::nonNull)
                    .forEach(committee::until);
        }
    }
}
