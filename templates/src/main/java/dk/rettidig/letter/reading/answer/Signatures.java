package dk.rettidig.letter.reading.answer;

import dk.rettidig.letter.reading.text.Found;
import dk.rettidig.letter.reading.text.Passage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The minister, a stroke, and the official below it; or the minister alone below a greeting.
 *
 * @param end where in the text they end
 */
public record Signatures(@Nullable Found<String> minister, @Nullable Found<String> official, int end) {
    private static final String NAME =
            "\\p{Lu}[\\p{L}.’'-]*(?:[ ]+(?:\\p{Lu}[\\p{L}.’'-]*|af|de|von|van|der|den|du|la|al|el)){1,5}";

    private static final Pattern BOTH =
            Pattern.compile("(?m)^[ ]*(?<minister>" + NAME + ")\\s*/\\s*(?<official>" + NAME + ")[ ]*$");
    private static final Pattern GREETED = Pattern.compile(
            "(?m)^[ ]*(?:Med\\s+venlig\\s+hilsen|Venlig\\s+hilsen|Med\\s+hilsen|Hilsen),?\\s+(?<minister>" + NAME
                    + ")[ ]*$" + "(?:\\s*/?\\s*^[ ]*(?<official>" + NAME + ")[ ]*$)?");

    public static @Nullable Signatures in(Passage passage) {
        Matcher matcher = passage.first(BOTH);
        if (matcher == null) {
            matcher = passage.first(GREETED);
        }
        if (matcher == null) {
            return null;
        }
        boolean official = matcher.group("official") != null;
        return new Signatures(
                passage.words(matcher.start("minister"), matcher.end("minister")),
                official ? passage.words(matcher.start("official"), matcher.end("official")) : null,
                matcher.end());
    }
}
