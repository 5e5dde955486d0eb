package dk.rettidig.letter.reading.field;

import dk.rettidig.letter.reading.text.Found;
import dk.rettidig.letter.reading.text.Passage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question's number.
 *
 * @param number "1193"; letters for a question to be answered at a meeting; "452" of "S 452"
 * @param several whether more numbers follow: one letter to many questions
 */
public record QuestionNumber(String number, Form form, boolean several) {

    public enum Form {
        WRITTEN,
        CONSULTATION,
        SECTION_20
    }

    private static final String WORD =
            "(?i:spørgsmål(?:et|ene|s)?|spm\\.?)\\s*(?i:nr\\.?|nummer|numre(?:ne)?)?\\s*:?\\s*";
    private static final String MORE =
            "(?<more>(?:\\s*(?:,|-|–|og|samt|til)\\s*(?:nr\\.?\\s*)?(?:\\d{1,4}|[A-ZÆØÅ]{1,2})(?![\\p{L}\\d/.]))+)?";

    private static final Pattern SECTION_20 =
            Pattern.compile("(?:" + WORD + "|(?m:^\\s*))S\\s?(?<number>\\d{1,4})(?![\\d-])(?<more>\\b)?");
    private static final Pattern CONSULTATION = Pattern.compile(
            "(?i:samråds-?\\s*spørgsmål(?:et|ene)?|samråds-?\\s*spm\\.?)\\s*(?i:nr\\.?)?\\s*(?<number>[A-ZÆØÅ]{1,2})(?![\\p{L}\\d])"
                    + MORE);
    private static final Pattern WRITTEN = Pattern.compile(WORD + "(?<number>\\d{1,4})(?![\\d/])" + MORE);

    /** The number named first; null for none. */
    public static @Nullable Found<QuestionNumber> in(Passage passage) {
        Found<QuestionNumber> best = first(passage, WRITTEN, Form.WRITTEN);
        best = earlier(best, first(passage, CONSULTATION, Form.CONSULTATION));
        return earlier(best, first(passage, SECTION_20, Form.SECTION_20));
    }

    private static @Nullable Found<QuestionNumber> earlier(
            @Nullable Found<QuestionNumber> one, @Nullable Found<QuestionNumber> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.span().start() < one.span().start() ? other : one;
    }

    private static @Nullable Found<QuestionNumber> first(Passage passage, Pattern pattern, Form form) {
        Matcher matcher = passage.first(pattern);
        if (matcher == null) {
            return null;
        }
        String more = matcher.group("more");
        QuestionNumber number = new QuestionNumber(matcher.group("number"), form, more != null && !more.isEmpty());
        return new Found<>(number, passage.source().span(matcher.start("number"), matcher.end("number")));
    }
}
