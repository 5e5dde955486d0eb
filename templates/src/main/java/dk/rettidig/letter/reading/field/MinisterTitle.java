package dk.rettidig.letter.reading.field;

import dk.rettidig.letter.reading.text.Formula;
import dk.rettidig.letter.reading.text.Found;
import dk.rettidig.letter.reading.text.Passage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "justitsministeren", "udlændinge- og integrationsministeren", "ministeren for fødevarer, landbrug og fiskeri". */
public final class MinisterTitle {
    private static final String TITLE =
            "(?:(?:\\p{L}+-,?\\s+(?:og\\s+)?){0,5}\\p{L}{2,40}minister(?:en)?|minister(?:en)?\\s+for\\s+(?:[\\p{L}-]+,?\\s+){0,6}?(?:og\\s+)?[\\p{L}-]+(?=\\s*(?:,|\\.|\\(|$|\\n|den\\b|har\\b|om\\b|i\\b))"
                    + ")";
    private static final String TWO_TITLES = TITLE + "(?:\\s+og\\s+" + TITLE + ")?";

    private static final Pattern LINE = Pattern.compile(
            "(?:Til:?\\s*)?(?<title>" + TWO_TITLES + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ASKED =
            Formula.of("(?:stillet|rettet)(?:[^:”]{0,200}? til)?\\s+(?:den )?(?<title>" + TWO_TITLES + ")");
    private static final Pattern COPY = Pattern.compile(
            "(?:^|\\n)[ ]*(?:Kopi|Cc|Genpart)\\s*(?:er\\s+sendt\\s+)?(?:til)?\\s*:?\\s*(?<titles>" + TITLE
                    + "(?:(?:,|\\s+og|\\s+samt|\\n)\\s*" + TITLE + "){0,4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SINGLE = Pattern.compile(TITLE, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ADDRESSED = Pattern.compile("(?i)Til:?\\s+");

    private MinisterTitle() {}

    static boolean isTitle(String line) {
        return LINE.matcher(line).matches();
    }

    /** How long the "Til" before a title is. */
    static int addressed(String line) {
        Matcher to = ADDRESSED.matcher(line);
        return to.lookingAt() ? to.end() : 0;
    }

    /** The minister a letter says the question was put to. */
    public static @Nullable Found<String> asked(Passage passage) {
        return passage.group(ASKED, "title");
    }

    public static @Nullable Found<List<String>> copies(Passage passage) {
        Found<String> titles = passage.group(COPY, "titles");
        return titles == null
                ? null
                : titles.map(all -> SINGLE.matcher(all)
                        .results()
                        .map(m -> m.group().strip())
                        .toList());
    }
}
