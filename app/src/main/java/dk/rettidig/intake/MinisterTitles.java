package dk.rettidig.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/** Ministers' titles, which a sheet writes in the definite form. */
public final class MinisterTitles {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Pattern DEFINITE = Pattern.compile("minister(?:en)\\b");

    private MinisterTitles() {}

    /** "Justitsministeren" and "ministeren for by og land" as a register has them: "justitsminister". */
    public static String plain(String addressed) {
        return DEFINITE.matcher(addressed.strip().toLowerCase(DANISH)).replaceFirst("minister");
    }
}
