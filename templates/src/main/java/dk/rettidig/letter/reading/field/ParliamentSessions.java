package dk.rettidig.letter.reading.field;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The session a day lies in. A session opens on the first Tuesday of October (the Constitution § 36), and an election
 * opens another under the same years. Elections to come cannot be known, so a derived session is never certain.
 */
public final class ParliamentSessions {
    /** Election days 2005-2022; the periods of the committees in Folketinget's open data begin on them. */
    private static final List<LocalDate> ELECTIONS = List.of(
            LocalDate.of(2005, 2, 8),
            LocalDate.of(2007, 11, 13),
            LocalDate.of(2011, 9, 15),
            LocalDate.of(2015, 6, 18),
            LocalDate.of(2019, 6, 5),
            LocalDate.of(2022, 11, 1));

    private ParliamentSessions() {}

    /** As in "20231": the year it opened in, and the number within those years. */
    public static String on(LocalDate day) {
        LocalDate thisYears = opening(day.getYear());
        LocalDate opened = day.isBefore(thisYears) ? opening(day.getYear() - 1) : thisYears;
        long elections = ELECTIONS.stream()
                .filter(election -> !election.isBefore(opened) && !election.isAfter(day))
                .count();
        return opened.getYear() + "" + (1 + elections);
    }

    private static LocalDate opening(int year) {
        return LocalDate.of(year, Month.OCTOBER, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY));
    }
}
