package dk.rettidig.letter.reading.mending;

import dk.rettidig.letter.reading.text.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets line breaks again where a page was copied without them: before labels, before the sentences every letter has,
 * and above the question also between a small and a capital letter. The question's and the answer's own words are left
 * alone, but for a full stop right before a capital.
 */
final class GluedWords {
    private static final int ENOUGH = 2;

    private static final Pattern BODY = Pattern.compile("(?m)(?:^|(?<=[.)]))[ ]*(?:[A-ZÆØÅ]{2,4} [Aa]lm\\. ?del )?"
            + "(?:[Ss]pørgsmål\\b(?:\\s*(?:nr\\.?)?\\s*\\w+)?[^\\n:”»\"]{0,200}:|Svar ?\\.?:)|[”»“„]");
    private static final Pattern LABEL = Pattern.compile(
            "(?<=\\S)[ ]*(?=(?:Til|Dato|Kontor|Enhed|Sagsbeh(?:andler)?|Sagsnr"
                    + "|Sags nr|J\\.nr|Dok(?:\\.? ?nr|\\.? ?id)?|Akt-?id|Telefon|Telefax|E-post|E-mail|Internet|Kopi til)\\.? ?:)");
    private static final Pattern AFTER_LABELS = Pattern.compile(
            "(?<=(?:Til|Dato|Kontor|Sagsbeh|Sagsnr|Dok)\\.?:)(?=(?:Til|Dato|Kontor|Sagsbeh|Sagsnr|Dok)\\.?:)");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[^\\s”»\"(])[ ]*(?=(?:Hermed (?:frem)?sendes"
            + "|Spørgsmålet er stillet|Spørgsmålet ønskes|Besvarelse af spørgsmål|På udvalgets vegne(?=\\p{Lu}|\\s)"
            + "|Udvalget udbeder sig))");
    private static final Pattern QUESTION_MARK = Pattern.compile("(?<=[.)])[ ]*(?=Spørgsmål(?: nr\\. ?\\d+)? ?:)");
    private static final Pattern ANSWER_MARK = Pattern.compile("(?<=[.?!”»“]|\\S\")[ ]*(?=Svar ?\\.?:)");
    private static final Pattern AFTER_ANSWER_MARK = Pattern.compile("(?<=Svar\\.?:)[ ]*(?=\\S)");
    private static final Pattern CAMEL =
            Pattern.compile("(?<=\\p{Ll})(?<!\\b(?:Mc|Mac|De|La|Le|Di|Van|Fitz|e))" + "(?=\\p{Lu}\\p{Ll})");
    private static final Pattern FIGURE_THEN_WORD = Pattern.compile("(?<=\\d)(?=\\p{Lu}\\p{Ll}{2})");
    private static final Pattern WORD_THEN_FIGURE = Pattern.compile(
            "(?<=\\p{Ll}{2})(?=\\d{4}[- ]\\S|\\d{1,2}\\. ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{Ll}* ?\\d{4})");
    private static final Pattern STREET_THEN_POSTCODE = Pattern.compile("(?<=\\p{L} \\d{1,3})(?=\\d{4} \\p{Lu})");
    private static final Pattern TWO_NUMBERS =
            Pattern.compile("(?<![\\d/-])((?:19|20)\\d{2}-(?:\\d{4}-\\d{4}|\\d{5}))(?=\\d{5,8}(?!\\d))");
    private static final Pattern STOP =
            Pattern.compile("(?<=\\p{Ll}{3}[.?!][”»]?)(?=[”»]?\\p{Lu}\\p{Ll})(?<!www\\..{0,40})");
    private static final Pattern COLON_QUOTE = Pattern.compile("(?<=\\p{L}:)(?=[”»„“])");

    private static final Pattern FORMULA_SEAM = Pattern.compile(
            "(?<=\\b[Ee]n)(?=udtalelse\\b)|(?<=\\b[Ee]t)(?=bidrag\\b)"
                    + "|(?<=\\bindhentet)(?=en\\b|et\\b)|(?<=\\bhar)(?=oplyst\\b)|(?<=\\boplyst)(?=følgende\\b)|(?<=\\bder)(?=har\\b)");

    private GluedWords() {}

    static Mended mend(SourceText text) {
        boolean twoNumbers = text.matcher(TWO_NUMBERS).find();
        boolean glued = isGlued(text);
        SourceText parted = head(text, LABEL);
        parted = head(parted, AFTER_LABELS);
        parted = all(parted, SENTENCE);
        parted = all(parted, QUESTION_MARK);
        parted = all(parted, ANSWER_MARK);
        parted = all(parted, AFTER_ANSWER_MARK);
        parted = parted.rewrite(TWO_NUMBERS, 0, headEnd(parted), m -> m.group() + "\n");
        if (glued) {
            for (Pattern seam : new Pattern[] {CAMEL, FIGURE_THEN_WORD, WORD_THEN_FIGURE, STREET_THEN_POSTCODE}) {
                parted = head(parted, seam);
            }
            parted = all(parted, STOP);
            parted = all(parted, COLON_QUOTE);
            parted = parted.rewrite(FORMULA_SEAM, m -> " ");
        }
        return Mended.when(glued, Damage.WORDS_GLUED, parted)
                .and(Mended.when(twoNumbers, Damage.NUMBERS_GLUED, parted));
    }

    private static boolean isGlued(SourceText text) {
        int end = headEnd(text);
        return count(CAMEL, text, end) + count(FIGURE_THEN_WORD, text, end) + count(WORD_THEN_FIGURE, text, end)
                >= ENOUGH;
    }

    private static long count(Pattern seam, SourceText text, int end) {
        return text.matcher(seam).region(0, end).results().limit(ENOUGH).count();
    }

    private static SourceText all(SourceText text, Pattern seam) {
        return text.rewrite(seam, m -> "\n");
    }

    private static SourceText head(SourceText text, Pattern seam) {
        return text.rewrite(seam, 0, headEnd(text), m -> "\n");
    }

    private static int headEnd(SourceText text) {
        Matcher body = text.matcher(BODY);
        return body.find() ? body.start() : text.text().length();
    }
}
