package dk.rettidig.letter.reading.text;

import java.util.regex.Pattern;

/**
 * The fixed sentences of letters and sheets as patterns. A blank in a formula stands for blanks, a line break, or
 * nothing at all, because line breaks are lost when text is copied out of a page ("somFolketingets").
 */
public final class Formula {
    private Formula() {}

    /** A pattern without regard to case. */
    public static Pattern of(String formula) {
        return Pattern.compile(loose(formula), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A pattern where case counts, and ^ and $ stand at lines. */
    public static Pattern exact(String formula) {
        return Pattern.compile(loose(formula), Pattern.MULTILINE);
    }

    private static String loose(String formula) {
        return formula.replace(" ", "\\s*");
    }
}
