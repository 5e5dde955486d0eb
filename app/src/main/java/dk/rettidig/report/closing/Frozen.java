package dk.rettidig.report.closing;

import dk.rettidig.report.CountedHearing;
import dk.rettidig.report.Figures;
import dk.rettidig.report.closing.Difference.Change;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The figures and the list of a period as one text: the first line holds the numbers, each other one a hearing. */
record Frozen(Figures figures, List<FrozenLine> lines) {

    Frozen {
        lines = List.copyOf(lines);
    }

    static Frozen of(Figures figures, List<CountedHearing> hearings) {
        return new Frozen(figures, hearings.stream().map(FrozenLine::of).toList());
    }

    static Frozen parse(String text) {
        List<String> lines = text.lines().toList();
        long[] n = Arrays.stream(lines.get(0).split("\t", -1))
                .mapToLong(Long::parseLong)
                .toArray();
        Figures figures = new Figures(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], (int) n[9]);
        return new Frozen(figures, lines.stream().skip(1).map(FrozenLine::parse).toList());
    }

    String text() {
        String numbers = LongStream.of(
                        figures.sent(),
                        figures.onTime(),
                        figures.late(),
                        figures.waiting(),
                        figures.cancelled(),
                        figures.onTimeOriginally(),
                        figures.lateOriginally(),
                        figures.statements(),
                        figures.neverReturned(),
                        figures.target())
                .mapToObj(Long::toString)
                .collect(Collectors.joining("\t"));
        return numbers + "\n" + lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What of it was about the authorities that some of the hearings belong to, whatever they are called today. */
    Frozen aboutThoseOf(Set<Long> hearings) {
        Set<String> authorities = lines.stream()
                .filter(line -> hearings.contains(line.id()))
                .map(line -> line.part(FrozenLine.Part.AUTHORITY))
                .collect(Collectors.toSet());
        List<FrozenLine> theirs = lines.stream()
                .filter(line -> authorities.contains(line.part(FrozenLine.Part.AUTHORITY)))
                .toList();
        int target = figures.target();
        return new Frozen(
                theirs.stream().map(line -> line.figures(target)).reduce(Figures.none(target), Figures::plus), theirs);
    }

    /** What has become of this since. */
    List<Difference> differences(Frozen now) {
        Map<Long, FrozenLine> later = new LinkedHashMap<>();
        now.lines.forEach(line -> later.put(line.id(), line));
        List<Difference> differences = new ArrayList<>();
        for (FrozenLine before : lines) {
            FrozenLine after = later.remove(before.id());
            List<Change> changes = after == null ? List.of() : changes(before, after);
            if (after == null || !changes.isEmpty()) {
                differences.add(
                        after == null
                                ? Difference.of(before, Difference.Kind.GONE, changes)
                                : Difference.of(after, Difference.Kind.CHANGED, changes));
            }
        }
        later.values().forEach(added -> differences.add(Difference.of(added, Difference.Kind.ADDED, List.of())));
        return differences;
    }

    private static List<Change> changes(FrozenLine before, FrozenLine after) {
        return Arrays.stream(FrozenLine.Part.values())
                .filter(FrozenLine.Part::decides)
                .filter(part -> !before.part(part).equals(after.part(part)))
                .map(part -> new Change(part.name(), before.part(part), after.part(part)))
                .toList();
    }
}
