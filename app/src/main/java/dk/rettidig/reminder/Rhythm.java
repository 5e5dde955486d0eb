package dk.rettidig.reminder;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How many working days from the deadline a reminder is sent: before it (negative), on the day (0), after it.
 *
 * @param offsets rising, each once
 */
public record Rhythm(List<Integer> offsets) {

    public static final Rhythm USUAL = new Rhythm(List.of(-2, 0, 1, 3, 5));

    /** Whoever is reminded more often stops reading. */
    static final int MOST = 8;

    private static final int EARLIEST = -20;
    private static final int LATEST = 30;

    public Rhythm {
        offsets = offsets.stream().distinct().sorted().toList();
        boolean isInReach = offsets.stream().allMatch(offset -> offset >= EARLIEST && offset <= LATEST);
        if (offsets.size() > MOST || !isInReach) {
            throw new IllegalArgumentException("at most " + MOST + " reminders around the deadline: " + offsets);
        }
    }

    /** Reads "-2, 0, 1, 3, 5"; nothing means that no reminder is sent. */
    public static Rhythm parse(String text) {
        return new Rhythm(Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(offset -> !offset.isEmpty())
                .map(Integer::valueOf)
                .toList());
    }

    @Override
    public String toString() {
        return offsets.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
