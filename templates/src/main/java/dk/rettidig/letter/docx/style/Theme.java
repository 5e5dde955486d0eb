package dk.rettidig.letter.docx.style;

import dk.rettidig.letter.docx.guard.Node;
import org.jspecify.annotations.Nullable;

/** The two fonts of a file's theme, which styles name instead of a font. */
public record Theme(@Nullable String major, @Nullable String minor) {

    static final Theme NONE = new Theme(null, null);

    static Theme of(@Nullable Node theme) {
        Node scheme = theme == null ? null : theme.at("a:themeElements", "a:fontScheme");
        return scheme == null ? NONE : new Theme(latin(scheme, "a:majorFont"), latin(scheme, "a:minorFont"));
    }

    private static @Nullable String latin(Node scheme, String which) {
        Node latin = scheme.at(which, "a:latin");
        return latin == null ? null : latin.attribute("typeface");
    }

    /** The font of {@code w:rFonts} for Latin letters. */
    public @Nullable String font(@Nullable Node fonts) {
        if (fonts == null) {
            return null;
        }
        String named = fonts.attribute("w:asciiTheme");
        String themed = named == null ? null : named.startsWith("major") ? major : minor;
        return themed == null || themed.isEmpty() ? fonts.attribute("w:ascii") : themed;
    }
}
