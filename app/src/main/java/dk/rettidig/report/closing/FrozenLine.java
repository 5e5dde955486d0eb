package dk.rettidig.report.closing;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.report.CountedHearing;
import dk.rettidig.report.Figures;
import dk.rettidig.report.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What decided how one hearing counted, as text that never changes its meaning: parts by tabulators, times in UTC. */
record FrozenLine(long id, List<String> parts) {

    private static final String BETWEEN = "\t";

    FrozenLine {
        parts = List.copyOf(parts);
    }

    /** What can differ, in the order the parts stand in. */
    enum Part {
        QUESTION,
        AUTHORITY,
        SENT,
        DUE,
        ORIGINAL_DUE,
        ARRIVED,
        CANCELLED,
        SENT_BACK,
        OUTCOME;

        /** The others name the hearing: an authority that is called otherwise, or a question kept secret, counts as before. */
        boolean decides() {
            return this != QUESTION && this != AUTHORITY;
        }
    }

    static FrozenLine of(CountedHearing hearing) {
        return new FrozenLine(
                hearing.id(),
                Stream.of(
                                Objects.toString(hearing.ref(), ""),
                                hearing.authority(),
                                hearing.sentAt().toString(),
                                hearing.due().toString(),
                                hearing.originalDue().toString(),
                                text(hearing.arrivedAt()),
                                text(hearing.cancelledAt()),
                                String.valueOf(hearing.sentBack()),
                                hearing.outcome().name())
                        .map(part -> part.replace('\t', ' ').replace('\n', ' '))
                        .toList());
    }

    private static String text(@Nullable Instant moment) {
        return Objects.toString(moment, "");
    }

    static FrozenLine parse(String line) {
        List<String> all = List.of(line.split(BETWEEN, -1));
        return new FrozenLine(Long.parseLong(all.get(0)), all.subList(1, all.size()));
    }

    String part(Part part) {
        return parts.get(List.of(Part.values()).indexOf(part));
    }

    /** The numbers it was one of. */
    Figures figures(int target) {
        String arrived = part(Part.ARRIVED);
        boolean answered = !arrived.isEmpty();
        boolean inOriginal = answered && Deadline.parse(part(Part.ORIGINAL_DUE)).isMetBy(Instant.parse(arrived));
        boolean complete = answered && part(Part.SENT_BACK).equals("false");
        return Figures.of(Outcome.valueOf(part(Part.OUTCOME)), inOriginal, answered, complete, 1, target);
    }

    @Override
    public String toString() {
        return Stream.concat(Stream.of(String.valueOf(id)), parts.stream()).collect(Collectors.joining(BETWEEN));
    }
}
