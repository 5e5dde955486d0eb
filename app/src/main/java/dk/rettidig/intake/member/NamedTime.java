package dk.rettidig.intake.member;

import dk.rettidig.database.Period;
import dk.rettidig.people.parliament.Committee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The time a committee had one name. Parliament begins every session anew; a name that goes on is one time. */
record NamedTime(String name, LocalDate from, @Nullable LocalDate to) {

    /** In the order the times began. */
    static void addTo(List<NamedTime> times, Actor committee) {
        LocalDate from = committee.from().orElseThrow();
        LocalDate to = committee.to().orElse(null);
        NamedTime last = times.isEmpty() ? null : times.get(times.size() - 1);
        if (last != null && last.name.equalsIgnoreCase(committee.name())) {
            times.set(times.size() - 1, new NamedTime(last.name, last.from, to));
        } else {
            times.add(new NamedTime(committee.name(), from, to));
        }
    }

    /**
     * The day a name ends is the day the next one begins, and that day is the next one's. The last name lasts until it has been
     * gone for a year: the next session's row comes when the session does.
     */
    static List<NamedTime> closed(List<NamedTime> times, LocalDate today) {
        List<NamedTime> closed = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            NamedTime time = times.get(i);
            boolean isLast = i == times.size() - 1;
            LocalDate end = isLast ? time.to : times.get(i + 1).from.minusDays(1);
            boolean lasts = isLast && (end == null || end.isAfter(today.minusYears(1)));
            if (lasts || end == null || !end.isBefore(time.from)) {
                closed.add(new NamedTime(time.name, time.from, lasts ? null : end));
            }
        }
        return closed;
    }

    Period period() {
        return to == null ? Period.from(from) : Period.from(from).until(to);
    }

    boolean isOf(Committee committee) {
        return committee.name().equalsIgnoreCase(name)
                && committee.period().first().equals(from);
    }
}
