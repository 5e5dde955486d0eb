package dk.rettidig.letter.typography;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which spaces a line must not break at. One pass over the text: every letter goes through here. */
final class BindingSpaces {

    private static final char BINDING = '\u00A0';

    /** Words that belong to the number, or the letter, after them. */
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "nr.",
            "nr",
            "nre.",
            "§",
            "§§",
            "stk.",
            "pkt.",
            "kap.",
            "kapitel",
            "art.",
            "artikel",
            "bilag",
            "ca.",
            "kl.",
            "s.",
            "side",
            "tabel",
            "figur",
            "aktstykke",
            "aktstk.",
            "l",
            "b",
            "s",
            "spm.",
            "dok.",
            "afsnit");

    private static final Set<String> BEFORE_LETTER = Set.of("litra", "bilag");

    /** Words that belong to the number before them. */
    private static final Set<String> AFTER_NUMBER = Set.of(
            "pct.", "pct", "procent", "%", "kr.", "kr", "kroner", "mio.", "mia.", "t.", "tkr.", "euro", "€", "km", "m",
            "m²", "cm", "mm", "km/t", "kg", "g", "ton", "ha", "l", "kWh", "MW", "GB", "MB", "°C", "pkt.", "årsværk");

    private static final Set<String> SCALES = Set.of("mio.", "mia.", "t.");
    private static final Set<String> MONTHS = new HashSet<>(DanishDate.MONTHS);

    private BindingSpaces() {}

    static String in(String text) {
        StringBuilder changed = null;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (binds(text, space)) {
                if (changed == null) {
                    changed = new StringBuilder(text);
                }
                changed.setCharAt(space, BINDING);
            }
        }
        return changed == null ? text : changed.toString();
    }

    private static boolean binds(String text, int space) {
        if (space == 0 || space + 1 == text.length()) {
            return false;
        }
        if (isDigit(text.charAt(space + 1))) {
            return isGroup(text, space)
                    || BEFORE_NUMBER.contains(wordBefore(text, space).toLowerCase(Locale.ROOT));
        }
        char last = text.charAt(space - 1);
        if (isDigit(last)) {
            return AFTER_NUMBER.contains(wordAfter(text, space));
        }
        String before = wordBefore(text, space);
        if (last == '.') {
            return isDay(before)
                    ? MONTHS.contains(wordAfter(text, space))
                    : SCALES.contains(before) && AFTER_NUMBER.contains(wordAfter(text, space));
        }
        return BEFORE_LETTER.contains(before.toLowerCase(Locale.ROOT))
                && wordAfter(text, space).length() == 1;
    }

    /** "12 345": a space before exactly three digits, after one to three. */
    private static boolean isGroup(String text, int space) {
        int before = 0;
        while (before < 4 && space - 1 - before >= 0 && isDigit(text.charAt(space - 1 - before))) {
            before++;
        }
        int after = 0;
        while (after < 4 && space + 1 + after < text.length() && isDigit(text.charAt(space + 1 + after))) {
            after++;
        }
        boolean numberGoesOn = space - 1 - before >= 0 && isPartOfWord(text.charAt(space - 1 - before));
        return before > 0 && before < 4 && after == 3 && !numberGoesOn;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == ',' || c == '-' || c == '/' || c == '+';
    }

    private static boolean isDay(String word) {
        return switch (word.length()) {
            case 2 -> isDigit(word.charAt(0));
            case 3 -> isDigit(word.charAt(0)) && isDigit(word.charAt(1));
            default -> false;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String wordBefore(String text, int space) {
        int start = space;
        while (start > 0 && space - start < 12 && !endsWord(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, space);
    }

    private static String wordAfter(String text, int space) {
        int end = space + 1;
        while (end < text.length() && end - space < 12 && !endsWord(text.charAt(end))) {
            end++;
        }
        return text.substring(space + 1, end);
    }

    private static boolean endsWord(char c) {
        return c == ' ' || c == BINDING || c == '\n' || c == '\t' || "()[]”’»«,;:?!".indexOf(c) >= 0;
    }
}
