package dk.rettidig.letter.reading.mending;

import dk.rettidig.letter.reading.text.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Letters that were replaced by a sign for "unknown". In the words every letter and sheet is made of there is only one
 * thing they can have been; elsewhere they stay lost, and that is said.
 */
final class LostLetters {
    private static final List<String> WORDS = List.of(
            "spørgsmål",
            "spørgsmålet",
            "spørgsmåls",
            "besvarelse",
            "følgende",
            "på",
            "får",
            "må",
            "også",
            "når",
            "så",
            "København",
            "indhentet",
            "oplyst",
            "vedrørende",
            "lovforslag",
            "ændring",
            "særlig",
            "særligt",
            "foreløbig",
            "foreløbigt",
            "samråd",
            "samrådsspørgsmål",
            "ønske",
            "ønskes",
            "for",
            "udlændinge",
            "Københavns",
            "Færøernes",
            "Grønlands",
            "påtegning",
            "høring",
            "høringssvar",
            "gældende",
            "år",
            "måned",
            "være",
            "været",
            "nærmere",
            "første",
            "før",
            "området",
            "både",
            "gøre",
            "gør",
            "Sønderjyllands",
            "Østjyllands",
            "Sydøstjyllands",
            "Nordsjællands",
            "Sydsjællands",
            "Vestsjællands",
            "således",
            "æ",
            "ø",
            "å");

    private static final Map<Pattern, String> MENDINGS = mendings();
    private static final Pattern BROKEN_WORD = Pattern.compile("[\\p{L}\ufffd]*\ufffd[\\p{L}\ufffd]*");

    private LostLetters() {}

    static Mended mend(SourceText text) {
        if (text.text().indexOf('\ufffd') < 0) {
            return Mended.whole(text);
        }
        SourceText mended = text.rewrite(BROKEN_WORD, LostLetters::mendedWord);
        boolean lost = mended.text().indexOf('\ufffd') >= 0;
        return new Mended(mended, lost ? Set.of(Damage.LETTERS_LOST) : Set.of(Damage.DECODED_ANEW));
    }

    private static String mendedWord(MatchResult broken) {
        String word = broken.group();
        if (word.length() > 1) {
            for (Map.Entry<Pattern, String> mending : MENDINGS.entrySet()) {
                if (mending.getKey().matcher(word).matches()) {
                    return likeFirst(word, mending.getValue());
                }
            }
        }
        return word;
    }

    private static String likeFirst(String word, String mended) {
        return Character.isUpperCase(word.charAt(0))
                ? Character.toUpperCase(mended.charAt(0)) + mended.substring(1)
                : mended;
    }

    /** Each word as a pattern where its Danish letters may be lost, one sign for a letter or one for each byte. */
    private static Map<Pattern, String> mendings() {
        return WORDS.stream()
                .filter(word -> word.length() > 1)
                .collect(Collectors.toMap(
                        LostLetters::pattern, word -> word, (first, second) -> first, LinkedHashMap::new));
    }

    private static Pattern pattern(String word) {
        String pattern = word.replaceAll("[æøåÆØÅ]", "\ufffd{1,2}");
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
