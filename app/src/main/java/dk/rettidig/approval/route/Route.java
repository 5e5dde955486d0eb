package dk.rettidig.approval.route;

import dk.rettidig.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The levels one letter climbs, the lowest first. */
public record Route(List<Stop> stops) {

    public Route {
        stops = stops.stream().sorted(Comparator.comparing(Stop::level)).toList();
    }

    /**
     * One level.
     *
     * @param due when it should be signed, none where the question has no deadline
     */
    public record Stop(Level level, @Nullable LocalDate due) {}

    static Route of(List<RouteLevel> levels, Optional<LocalDate> deadline, WorkingDays workingDays) {
        return new Route(levels.stream()
                .map(level -> new Stop(
                        level.level(),
                        deadline.map(day -> workingDays.add(day, -level.workingDaysBefore()))
                                .orElse(null)))
                .toList());
    }

    /**
     * What is left of the way for a letter somebody on it wrote: the levels above the writer's. Where there is none, another
     * person must sign the writer's own.
     */
    public Route above(Set<Level> writers) {
        Optional<Level> highest = writers.stream()
                .filter(level -> stops.stream().anyMatch(stop -> stop.level() == level))
                .max(Comparator.naturalOrder());
        if (highest.isEmpty()) {
            return this;
        }
        List<Stop> above = stops.stream()
                .filter(stop -> stop.level().compareTo(highest.get()) > 0)
                .toList();
        return above.isEmpty() ? new Route(List.of(stops.get(stops.size() - 1))) : new Route(above);
    }
}
