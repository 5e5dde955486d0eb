package dk.rettidig.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody typed into a search field: a reference as people say it, or words that must all be found in the question,
 * its reference, its askers or its officer.
 */
record Sought(List<String> words, boolean isReference) {

    private static final int MOST_WORDS = 8;
    private static final String NUMBER = "(?:\\s*(?:spm|spørgsmål)\\.?)?(?:\\s*nr\\.?)?\\s*(\\d{1,5})";
    private static final Pattern GENERAL = Pattern.compile("(\\p{L}{2,5})\\s+alm\\.?\\s*del\\.?(?:\\s*[-–])?" + NUMBER);
    private static final Pattern PAPER = Pattern.compile(
            "(l|b|akt(?:stk)?)\\.?\\s*(\\d{1,4}\\p{L}?)[,\\s]+(?:spm|spørgsmål)\\.?" + "(?:\\s*nr\\.?)?\\s*(\\d{1,5})");
    private static final Pattern SECTION_20 = Pattern.compile("s\\s?(\\d{1,5})");

    static Sought of(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Matcher general = GENERAL.matcher(text);
        if (general.matches()) {
            return reference(general.group(1) + "-" + general.group(2));
        }
        Matcher paper = PAPER.matcher(text);
        if (paper.matches()) {
            String mark = paper.group(1).startsWith("akt") ? "akt" : paper.group(1);
            return reference(mark + paper.group(2) + "-" + paper.group(3));
        }
        Matcher section20 = SECTION_20.matcher(text);
        if (section20.matches()) {
            return reference("s" + section20.group(1));
        }
        List<String> words =
                Stream.of(text.split("\\s+", MOST_WORDS)).map(Sought::anywhere).toList();
        return new Sought(words, false);
    }

    /** A sign that stands for any letters elsewhere stands for itself here; both databases know the backslash for it. */
    private static String anywhere(String word) {
        return "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static Sought reference(String afterSession) {
        return new Sought(List.of(afterSession), true);
    }

    /** The condition in JPQL on a row {@code r}. */
    List<String> conditions() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            all.add(isReference ? "r.refInSession = :word" + i : found("word" + i));
        }
        return all;
    }

    private static String found(String word) {
        return Stream.of("text", "ref", "askerName", "officerName")
                .map(field -> "lower(r." + field + ") like :" + word)
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    Map<String, Object> parameters() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            all.put("word" + i, words.get(i));
        }
        return all;
    }
}
