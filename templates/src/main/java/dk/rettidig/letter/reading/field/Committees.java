package dk.rettidig.letter.reading.field;

import dk.rettidig.letter.reading.text.Found;
import dk.rettidig.letter.reading.text.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a committee, and its abbreviation where the name is one Folketinget has used. */
public final class Committees {
    private static final String WORD = "\\p{Lu}[\\p{L}]*";
    private static final String NAME = "(?:Udvalg(?:et)?\\s+(?:for|til|vedrørende|om)\\s+" + WORD + "-?"
            + "(?:(?:,\\s+|\\s+og\\s+|\\s+)" + WORD + "-?){0,8}"
            + "|(?:" + WORD + "-(?:,\\s*|\\s*og\\s*|,\\s*og\\s*)){0,6}\\p{L}+udvalg(?:et)?"
            + "|Energipolitisk\\s+Udvalg|Politisk-Økonomisk\\s+Udvalg|(?:Det\\s+)?Udenrigspolitiske?\\s+Nævn)";

    private static final Pattern AFTER_FOLKETINGETS = Pattern.compile("Folketingets\\s*(?<name>" + NAME + ")");
    private static final Pattern ALONE = Pattern.compile("(?<![\\p{L}-])(?<name>" + NAME + ")(?=s?(?![\\p{L}]))");
    private static final Pattern LINE =
            Pattern.compile("(?m)^[ ]*(?:Til\\s+)?(?:Folketingets?\\s*[–-]?\\s*)?(?<name>" + NAME + ")[ ]*$");
    private static final Map<String, String> ABBREVIATIONS = load();

    private Committees() {}

    /** The committee a sentence names, as "Retsudvalget" whatever form it has there. */
    public static @Nullable Found<String> in(Passage passage) {
        Found<String> named = passage.group(AFTER_FOLKETINGETS, "name");
        if (named == null) {
            named = passage.group(ALONE, "name");
        }
        return named == null ? null : named.map(Committees::definite);
    }

    /** The committee that stands alone on a line. */
    public static @Nullable Found<String> onLine(Passage passage) {
        Matcher matcher = passage.matcher(LINE);
        while (matcher.find()) {
            if (matcher.end("name") - matcher.start("name") > "udvalget".length()) {
                return passage.words(matcher.start("name"), matcher.end("name")).map(Committees::definite);
            }
        }
        return null;
    }

    public static @Nullable String abbreviation(String name) {
        return ABBREVIATIONS.get(key(name));
    }

    /** "Retsudvalg" of "Retsudvalget": as it stands after "Folketingets". */
    public static String afterFolketingets(String name) {
        if (name.startsWith("Udvalget ")) {
            return "Udvalg " + name.substring("Udvalget ".length());
        }
        return name.endsWith("udvalget") ? name.substring(0, name.length() - 2) : name;
    }

    static String definite(String name) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        if (capital.startsWith("Udvalg ")) {
            return "Udvalget " + capital.substring("Udvalg ".length());
        }
        return capital.endsWith("udvalg") ? capital + "et" : capital;
    }

    private static String key(String name) {
        return definite(name).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static Map<String, String> load() {
        try (InputStream file = Objects.requireNonNull(Committees.class.getResourceAsStream("committees.txt"))) {
            Map<String, String> abbreviations = new HashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", 2))
                    .forEach(pair -> abbreviations.put(key(pair[1]), pair[0]));
            return Map.copyOf(abbreviations);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
