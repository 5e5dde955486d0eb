package dk.rettidig.intake.parliament;

import dk.rettidig.intake.feed.FeedRow;
import dk.rettidig.question.AnswerGiven.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The answers Parliament has published to a question, the oldest first. */
record PublishedAnswers(List<Published> list) {

    private static final int MOST = 100;

    static final PublishedAnswers NONE = new PublishedAnswers(List.of());

    PublishedAnswers {
        list = List.copyOf(list);
    }

    /** One answer, and the day Parliament has it from. */
    record Published(Kind kind, LocalDate on, int document) {
        @Override
        public String toString() {
            return kind + " " + on + " " + document;
        }

        static Published parse(String line) {
            String[] parts = line.split(" ", -1);
            return new Published(Kind.valueOf(parts[0]), LocalDate.parse(parts[1]), Integer.parseInt(parts[2]));
        }
    }

    static PublishedAnswers of(List<FeedRow> documents) {
        List<Published> found = new ArrayList<>();
        for (FeedRow document : documents) {
            document.day("dato")
                    .ifPresent(day ->
                            found.add(new Published(kind(document.text("titel").orElse("")), day, document.id())));
        }
        found.sort(Comparator.comparing(Published::on).thenComparing(Published::document));
        return new PublishedAnswers(found.subList(0, Math.min(found.size(), MOST)));
    }

    private static Kind kind(String title) {
        String words = title.toLowerCase(Locale.forLanguageTag("da"));
        if (words.contains("foreløbig")) {
            return Kind.INTERIM;
        }
        return words.contains("omtryk") || words.contains("korriger") ? Kind.CORRECTION : Kind.FINAL;
    }

    static PublishedAnswers parse(String lines) {
        return lines.isEmpty()
                ? NONE
                : new PublishedAnswers(Arrays.stream(lines.split("\n", -1))
                        .map(Published::parse)
                        .toList());
    }

    @Override
    public String toString() {
        return list.stream().map(Published::toString).collect(Collectors.joining("\n"));
    }
}
