package dk.rettidig.letter.reading.answer;

import dk.rettidig.letter.reading.text.Found;
import dk.rettidig.letter.reading.text.Passage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The minister, a stroke, and the official below it; or the minister alone below a greeting.
 *
 * @param start where in the text they begin, the greeting with them
 * @param end where they end
 */
public record Signatures(@Nullable Found<String> minister, @Nullable Found<String> official, int start, int end) {
    private static final String NAME =
            "\\p{Lu}[\\p{L}.’'-]*(?:[ ]+(?:\\p{Lu}[\\p{L}.’'-]*|af|de|von|van|der|den|du|la|al|el)){1,5}";

    private static final Pattern BOTH =
            Pattern.compile("(?m)^[ ]*(?<minister>" + NAME + ")\\s*/\\s*(?<official>" + NAME + ")[ ]*$");
    private static final Pattern BOTH_LAST = Pattern.compile(
            "(?m)^[ ]*(?<minister>" + NAME + ")\\s*\\n\\s*/\\s*\\n?\\s*(?<official>" + NAME + ")\\s*\\z");
    private static final Pattern GREETED = Pattern.compile(
            "(?m)^[ ]*(?:Med\\s+venlig\\s+hilsen|Venlig\\s+hilsen|Med\\s+hilsen|Hilsen),?\\s+(?<minister>" + NAME
                    + ")(?:[ ]*\\n?[ ]*/[ ]*\\n?[ ]*(?<official>" + NAME + "))?[ ]*$");

    public static @Nullable Signatures in(Passage passage) {
        Matcher matcher = passage.first(BOTH);
        if (matcher == null) {
            matcher = passage.first(GREETED);
        }
        return matcher == null ? null : of(passage, matcher);
    }

    private static Signatures of(Passage passage, Matcher matcher) {
        boolean official = matcher.group("official") != null;
        return new Signatures(
                passage.words(matcher.start("minister"), matcher.end("minister")),
                official ? passage.words(matcher.start("official"), matcher.end("official")) : null,
                matcher.start(),
                matcher.end());
    }

    /** Names below the answer, told from its words by a greeting or by being the last. */
    public static @Nullable Signatures below(Passage answer) {
        Matcher matcher = answer.first(GREETED);
        if (matcher == null) {
            matcher = answer.first(BOTH_LAST);
        }
        return matcher == null ? null : of(answer, matcher);
    }
}
