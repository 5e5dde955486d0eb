package dk.rettidig.web.parts.list;

import java.text.NumberFormat;
import java.util.Locale;

/** How many rows there are, as far as anybody wants them counted: beyond that one asks for a filter, not for a number. */
public final class Count {

    public static final int MOST = 1000;

    private Count() {}

    /** "87", or "1.000+" when counting was given up. */
    public static String words(long rows, String language) {
        NumberFormat figures = NumberFormat.getIntegerInstance(Locale.forLanguageTag(language));
        return rows > MOST ? figures.format(MOST) + "+" : figures.format(rows);
    }
}
