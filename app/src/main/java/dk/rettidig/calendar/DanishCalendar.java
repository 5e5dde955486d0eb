package dk.rettidig.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which days the ministry works. Grundlovsdag, Christmas Eve, New Year's Eve and 1 May are ordinary working days of the
 * state unless the institution closes: those are its own closed days.
 */
public final class DanishCalendar {

    private final Map<LocalDate, ClosedDay> closed;
    private final Map<Integer, SortedMap<LocalDate, PublicHoliday>> years = new ConcurrentHashMap<>();

    public DanishCalendar(Collection<ClosedDay> closed) {
        this.closed = closed.stream()
                .collect(Collectors.toUnmodifiableMap(ClosedDay::day, Function.identity(), (first, same) -> first));
    }

    public Optional<PublicHoliday> holidayOn(LocalDate day) {
        return Optional.ofNullable(
                years.computeIfAbsent(day.getYear(), DanishCalendar::holidaysOf).get(day));
    }

    public boolean isWorkingDay(LocalDate day) {
        return dayOff(day).isEmpty();
    }

    /** Why nobody works on that day; a holiday on a Sunday is named as the holiday. */
    public Optional<DayOff> dayOff(LocalDate day) {
        Optional<DayOff.Reason> holiday = holidayOn(day).map(DayOff.Reason::of);
        Optional<DayOff.Reason> own = Optional.ofNullable(closed.get(day)).map(DayOff.Reason::of);
        return holiday.or(() -> own)
                .or(() -> isWeekend(day) ? Optional.of(DayOff.Reason.weekend()) : Optional.empty())
                .map(reason -> new DayOff(day, reason));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static SortedMap<LocalDate, PublicHoliday> holidaysOf(int year) {
        SortedMap<LocalDate, PublicHoliday> holidays = new TreeMap<>();
        for (PublicHoliday holiday : PublicHoliday.values()) {
            holiday.in(year).ifPresent(day -> holidays.putIfAbsent(day, holiday));
        }
        return holidays;
    }
}
