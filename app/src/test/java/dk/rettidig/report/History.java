package dk.rettidig.report;

import dk.rettidig.calendar.DanishTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one hearing, told in Danish time. It is made up around the moments that are easily counted wrong: the
 * ends of days, months and years, the nights when the clock changes, 29 February, the first days that count.
 */
public record History(
        boolean section20,
        boolean onward,
        ZonedDateTime sent,
        Due first,
        List<Extended> extensions,
        List<ZonedDateTime> arrivals,
        @Nullable ZonedDateTime cancelled,
        boolean sentBack) {

    /** A day, or a day with a time. */
    record Due(LocalDate day, @Nullable LocalTime time) {}

    /** A new deadline and when it was granted. */
    record Extended(Due due, ZonedDateTime granted) {}

    private static final List<LocalDate> EDGES = List.of(
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 1, 2),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 31),
            LocalDate.of(2024, 10, 27),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 3, 30),
            LocalDate.of(2025, 10, 26));

    private static final List<LocalTime> TIMES = List.of(
            LocalTime.MIDNIGHT,
            LocalTime.of(0, 0, 1),
            LocalTime.of(2, 30),
            LocalTime.NOON,
            LocalTime.of(12, 0, 1),
            LocalTime.of(23, 59, 59));

    static History random(Random dice) {
        ZonedDateTime sent = moment(day(dice), dice);
        Due first = due(sent.toLocalDate().plusDays(dice.nextInt(12)), dice);
        List<Extended> extensions = new ArrayList<>();
        Due latest = first;
        while (dice.nextInt(3) == 0 && extensions.size() < 3) {
            Due longer = due(latest.day().plusDays(1 + dice.nextInt(9)), dice);
            ZonedDateTime granted = moment(latest.day().plusDays(dice.nextInt(5) - 3), dice);
            extensions.add(new Extended(longer, granted));
            latest = longer;
        }
        extensions.sort(Comparator.comparing(Extended::granted));
        List<ZonedDateTime> arrivals = new ArrayList<>();
        Due around = dice.nextBoolean() ? first : latest;
        while (dice.nextInt(4) != 0 && arrivals.size() < 3) {
            arrivals.add(moment(around.day().plusDays(dice.nextInt(3) - 1), dice));
        }
        ZonedDateTime cancelled =
                dice.nextInt(6) == 0 ? moment(around.day().plusDays(dice.nextInt(5) - 3), dice) : null;
        boolean sentBack = !arrivals.isEmpty() && dice.nextInt(5) == 0;
        return new History(
                dice.nextInt(12) == 0,
                dice.nextInt(8) == 0,
                sent,
                first,
                List.copyOf(extensions),
                List.copyOf(arrivals),
                cancelled,
                sentBack);
    }

    /** What of it has happened by a moment; nothing when it was not even sent. */
    Stream<History> knownAt(ZonedDateTime now) {
        if (sent.isAfter(now)) {
            return Stream.empty();
        }
        List<ZonedDateTime> arrived =
                arrivals.stream().filter(came -> !came.isAfter(now)).toList();
        return Stream.of(new History(
                section20,
                onward,
                sent,
                first,
                extensions.stream()
                        .filter(extended -> !extended.granted().isAfter(now))
                        .toList(),
                arrived,
                cancelled == null || cancelled.isAfter(now) ? null : cancelled,
                sentBack && !arrived.isEmpty()));
    }

    private static LocalDate day(Random dice) {
        return dice.nextBoolean()
                ? EDGES.get(dice.nextInt(EDGES.size()))
                : LocalDate.of(2023, 11, 1).plusDays(dice.nextInt(780));
    }

    private static Due due(LocalDate day, Random dice) {
        return new Due(day, dice.nextInt(3) == 0 ? TIMES.get(dice.nextInt(TIMES.size())) : null);
    }

    static ZonedDateTime moment(LocalDate day, Random dice) {
        LocalTime time = dice.nextBoolean()
                ? TIMES.get(dice.nextInt(TIMES.size()))
                : LocalTime.of(dice.nextInt(24), dice.nextInt(60));
        return LocalDateTime.of(day, time).atZone(DanishTime.ZONE);
    }
}
