package dk.rettidig.letter.reading.mending;

import dk.rettidig.letter.reading.text.SourceText;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Line ends, blanks, ligatures and joined accents in the one form the readers know. A new page begins with U+000C. */
final class Typography {
    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u000b\u0085\u2028\u2029]");
    private static final Pattern PAGE = Pattern.compile("\n?\f\n?");
    private static final Pattern BLANK = Pattern.compile("[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]");
    private static final Pattern UNSEEN = Pattern.compile(
            "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff" + "\u0000-\u0008\u000e-\u001f\u007f-\u009f]+");
    private static final Pattern SOFT_HYPHEN_AT_END = Pattern.compile("\u00ad[ \t]*(?=\n)");
    private static final Pattern HYPHEN = Pattern.compile("[\u2010\u2011\u2043\u2212]");
    private static final Pattern LIGATURE = Pattern.compile("[\ufb00-\ufb06]");
    private static final Pattern ACCENT = Pattern.compile("\\p{L}[\u0300-\u036f]+");

    private Typography() {}

    static Mended mend(SourceText text) {
        return Mended.whole(text.rewrite(LINE_END, end -> "\n")
                .rewrite(SOFT_HYPHEN_AT_END, hyphen -> "-")
                .rewrite(UNSEEN, unseen -> "")
                .rewrite(PAGE, page -> "\n\f\n")
                .rewrite(BLANK, blank -> " ")
                .rewrite(HYPHEN, hyphen -> "-")
                .rewrite(LIGATURE, ligature -> Normalizer.normalize(ligature.group(), Normalizer.Form.NFKC))
                .rewrite(ACCENT, letter -> Normalizer.normalize(letter.group(), Normalizer.Form.NFC)));
    }
}
