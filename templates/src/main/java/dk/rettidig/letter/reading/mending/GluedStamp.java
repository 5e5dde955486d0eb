package dk.rettidig.letter.reading.mending;

import dk.rettidig.letter.reading.text.SourceText;
import java.util.regex.Pattern;

/** Sets the archive's lines apart where they run into each other: "Retsudvalget 2016-17REU Alm.delOffentligt". */
final class GluedStamp {
    private static final Pattern SESSION =
            Pattern.compile("\\p{L} \\d{4}-\\d{2}(?: ?\\(\\d\\. samling\\))?(?=[A-ZÆØÅ]{2,4},? ?Alm|[LB] \\d|Aktstk)");
    private static final Pattern PAPER = Pattern.compile(
            "(?:Alm\\.del(?: Spørgsmål \\d{1,4})?|\\b[LB] \\d{1,3}|[Ss]pørgsmål \\d{1,4})(?=Offentligt|Fortroligt)");
    private static final Pattern OFFENTLIGT = Pattern.compile("(?:Offentligt|Fortroligt)(?=\\p{Lu}|\\d{5})");

    private GluedStamp() {}

    static Mended mend(SourceText text) {
        return Mended.whole(text.rewrite(SESSION, line -> line.group() + "\n")
                .rewrite(PAPER, line -> line.group() + "\n")
                .rewrite(OFFENTLIGT, line -> line.group() + "\n"));
    }
}
