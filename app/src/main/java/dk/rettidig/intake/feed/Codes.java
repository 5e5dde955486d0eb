package dk.rettidig.intake.feed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Parliament's code tables. They are asked by text: several numbers share a text, and a number nobody knows is data, not a
 * mistake.
 */
public final class Codes {

    private static final Map<String, String> TABLES = Map.of(
            "Dokumenttype", "type",
            "Dokumentstatus", "status",
            "DokumentAktørRolle", "rolle",
            "Aktørtype", "type",
            "Sagstype", "type");

    private final Map<String, Map<Integer, String>> texts;

    private Codes(Map<String, Map<Integer, String>> texts) {
        this.texts = texts;
    }

    /** An interface that has lost its code tables has lost more: nothing is fetched from it. */
    public static Codes load(ParliamentFeed feed) {
        Map<String, Map<Integer, String>> texts = new HashMap<>();
        TABLES.forEach((table, field) -> {
            Map<Integer, String> codes = new HashMap<>();
            feed.all(FeedQuery.all(table))
                    .forEach(row -> codes.put(row.id(), lower(row.text(field).orElse(""))));
            if (codes.isEmpty()) {
                throw FeedFailed.because("intake.feed.emptyCodes", table);
            }
            texts.put(table, codes);
        });
        return new Codes(texts);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.forLanguageTag("da"));
    }

    public Set<Integer> questions() {
        return numbers("Dokumenttype", text -> text.equals("spørgsmål") || text.startsWith("§ 20"));
    }

    public Set<Integer> answers() {
        return numbers("Dokumenttype", "svar"::equals);
    }

    public Set<Integer> ministerRoles() {
        return numbers("DokumentAktørRolle", text -> text.equals("minister") || text.equals("besvaret af"));
    }

    private Set<Integer> numbers(String table, Predicate<String> wanted) {
        Set<Integer> numbers = new HashSet<>();
        table(table).forEach((number, text) -> {
            if (wanted.test(text)) {
                numbers.add(number);
            }
        });
        if (numbers.isEmpty()) {
            throw FeedFailed.because("intake.feed.emptyCodes", table);
        }
        return Set.copyOf(numbers);
    }

    private Map<Integer, String> table(String name) {
        return texts.getOrDefault(name, Map.of());
    }

    /** The text of a row's code in lower case, empty where nobody knows it. */
    public String of(String table, FeedRow row, String field) {
        return row.number(field)
                .map(number -> table(table).getOrDefault(number, ""))
                .orElse("");
    }

    /** For a filter: {@code (typeid eq 13 or typeid eq 16)}. */
    public static String anyOf(String field, Set<Integer> numbers) {
        List<String> each =
                numbers.stream().sorted().map(number -> field + " eq " + number).toList();
        return "(" + String.join(" or ", each) + ")";
    }
}
