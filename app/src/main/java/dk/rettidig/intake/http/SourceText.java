package dk.rettidig.intake.http;

import dk.rettidig.intake.http.ReadingPage.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The source cut where fields begin and end, so that a page can mark what was read from where. */
public record SourceText(List<Stretch> stretches) {

    public SourceText {
        stretches = List.copyOf(stretches);
    }

    /**
     * Text that belongs to the same fields from its first to its last letter.
     *
     * @param field the field it belongs to, of several the one with the shortest place; else empty
     * @param begins the fields whose place begins here
     */
    public record Stretch(String text, String field, List<String> begins) {
        public Stretch {
            begins = List.copyOf(begins);
        }
    }

    /** A text of which nothing is marked. */
    static SourceText plain(String source) {
        return new SourceText(List.of(new Stretch(source, "", List.of())));
    }

    public static SourceText of(ReadingPage page) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, page.source().length()));
        page.places().values().forEach(place -> {
            cuts.add(place.start());
            cuts.add(place.end());
        });
        List<Stretch> stretches = new ArrayList<>();
        for (Integer start = cuts.first(); cuts.higher(start) != null; start = cuts.higher(start)) {
            stretches.add(stretch(page, start, cuts.higher(start)));
        }
        return new SourceText(stretches);
    }

    private static Stretch stretch(ReadingPage page, int start, int end) {
        Optional<String> field = page.places().entrySet().stream()
                .filter(entry ->
                        entry.getValue().start() <= start && entry.getValue().end() >= end)
                .min(Comparator.comparingInt(entry -> length(entry.getValue())))
                .map(Map.Entry::getKey);
        List<String> begins = page.places().entrySet().stream()
                .filter(entry -> entry.getValue().start() == start)
                .map(Map.Entry::getKey)
                .toList();
        return new Stretch(page.source().substring(start, end), field.orElse(""), begins);
    }

    private static int length(Place place) {
        return place.end() - place.start();
    }
}
