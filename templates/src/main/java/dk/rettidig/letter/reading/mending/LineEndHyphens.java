package dk.rettidig.letter.reading.mending;

import dk.rettidig.letter.reading.text.SourceText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words divided at a line's end are joined; hyphens that belong to the word stay: "Syd- og", "Lundgaard-Jensen",
 * "EU-borger". Where line breaks are lost, the hyphen in the middle of a line is the only trace of them.
 */
final class LineEndHyphens {
    private static final Set<String> COORDINATING = Set.of(
            "og",
            "eller",
            "samt",
            "til",
            "hhv",
            "hhv.",
            "henholdsvis",
            "men",
            "som",
            "mv",
            "mv.",
            "m.v.",
            "m.m.",
            "såvel",
            "respektive",
            "kontra",
            "versus",
            "både",
            "på",
            "i",
            "for",
            "med",
            "af",
            "o.l.");
    private static final Set<String> OWN_HYPHEN =
            Set.of("it", "tv", "pc", "ikke", "non", "ex", "eks", "ph.d", "e", "u", "a", "b", "p", "x");

    private static final Pattern AT_LINE_END =
            Pattern.compile("(?<![\\p{L}\\d.])([\\p{L}\\d.]{1,80})-[ ]*\\n\\s*(?=([\\p{L}\\d.]+))");
    private static final Pattern WITH_BLANK = Pattern.compile("(?<=\\p{Ll}{2})- (?=(\\p{Ll}[\\p{Ll}.]*))");
    private static final Pattern INSIDE_LINE =
            Pattern.compile("(?<![\\p{L}\\d./@_-])(\\p{L}?\\p{Ll}+)-(?=\\p{Ll}{2,}(?![\\p{L}./@_-]*[/@_]))");

    private LineEndHyphens() {}

    static Mended mend(SourceText text, boolean lineBreaksLost) {
        SourceText joined = text.rewrite(AT_LINE_END, LineEndHyphens::atLineEnd)
                .rewrite(WITH_BLANK, m -> COORDINATING.contains(m.group(1)) ? "- " : "");
        if (lineBreaksLost) {
            joined = joined.rewrite(
                    INSIDE_LINE,
                    m -> OWN_HYPHEN.contains(m.group(1).toLowerCase(Locale.ROOT)) ? m.group() : m.group(1));
        }
        return Mended.whole(joined);
    }

    private static String atLineEnd(MatchResult division) {
        String before = division.group(1);
        String after = division.group(2);
        if (COORDINATING.contains(after)) {
            return before + "- ";
        }
        boolean capitals = isCapitals(before);
        if (capitals && isCapitals(after)) {
            return before;
        }
        boolean belongs = capitals
                || OWN_HYPHEN.contains(before.toLowerCase(Locale.ROOT))
                || Character.isDigit(before.charAt(before.length() - 1))
                || !Character.isLowerCase(after.charAt(0));
        return belongs ? before + "-" : before;
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
    }
}
