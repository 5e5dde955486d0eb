package dk.rettidig.letter.reading.mending;

import dk.rettidig.letter.reading.text.SourceText;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Bold type made by printing twice. Copied out of the page it reads "BB Besvarelse esvarelse", "BBeessvvaarreellssee",
 * or has whole lines twice.
 */
final class DoubledGlyphs {
    private static final Pattern FIRST_LETTER_APART =
            Pattern.compile("(?<![\\p{L}\\d])(\\p{L})\\1 (\\1(\\p{L}{3,40})) \\3(?![\\p{L}\\d])");
    private static final Pattern PAIRS =
            Pattern.compile("(?<![\\p{L}\\d])(?:([\\p{L}\\d])\\1|([.,:;()/–-])\\2){3,80}(?![\\p{L}\\d])");
    private static final Pattern ALL_PAIRS_LINE = Pattern.compile("(?m)^(?:([^\\s])\\1| {1,2}){4,120}$");
    private static final Pattern LINE_TWICE = Pattern.compile("(?m)^([^\\n]{12,200})\\n+(?=\\1$)");

    private DoubledGlyphs() {}

    static Mended mend(SourceText text) {
        SourceText single = text.rewrite(FIRST_LETTER_APART, word -> word.group(2))
                .rewrite(ALL_PAIRS_LINE, DoubledGlyphs::halved)
                .rewrite(PAIRS, DoubledGlyphs::halvedWord)
                .rewrite(LINE_TWICE, line -> "");
        return Mended.when(!single.text().equals(text.text()), Damage.GLYPHS_DOUBLED, single);
    }

    private static String halvedWord(MatchResult word) {
        // "112233" may be a number; only letters can be told from chance.
        boolean letters = word.group().codePoints().filter(Character::isLetter).count() >= 6;
        return letters ? halved(word) : word.group();
    }

    private static String halved(MatchResult pairs) {
        String doubled = pairs.group();
        if (doubled.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return doubled;
        }
        StringBuilder single = new StringBuilder(doubled.length() / 2);
        int i = 0;
        while (i < doubled.length()) {
            char c = doubled.charAt(i);
            boolean pair = i + 1 < doubled.length() && doubled.charAt(i + 1) == c;
            single.append(c);
            i += pair ? 2 : 1;
        }
        return single.toString();
    }
}
