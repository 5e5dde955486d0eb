package dk.rettidig.letter.docx.style;

import dk.rettidig.letter.docx.guard.Measure;
import dk.rettidig.letter.docx.guard.Node;
import dk.rettidig.letter.manuscript.TextLook;
import dk.rettidig.letter.manuscript.TextLook.Script;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one place in a file says of a run's look; null where it says nothing, so that what it is based on speaks.
 *
 * @param size in half points
 * @param spacing in twentieths of a point
 */
public record TextProps(
        @Nullable String font,
        @Nullable Integer size,
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean underline,
        @Nullable Boolean strike,
        @Nullable Boolean allCaps,
        @Nullable Boolean smallCaps,
        @Nullable Boolean hidden,
        @Nullable Integer color,
        @Nullable Script script,
        @Nullable Integer spacing,
        @Nullable String language) {

    public static final TextProps NONE =
            new TextProps(null, null, null, null, null, null, null, null, null, null, null, null, null);

    private static final float DEFAULT_HALF_POINTS = 20;

    /** Reads {@code w:rPr}. */
    public static TextProps of(@Nullable Node properties, Theme theme) {
        if (properties == null || properties.children().isEmpty()) {
            return NONE;
        }
        Boolean strike = properties.on("w:strike");
        return new TextProps(
                theme.font(properties.child("w:rFonts")),
                Measure.whole(properties.value("w:sz")),
                properties.on("w:b"),
                properties.on("w:i"),
                properties.on("w:u"),
                strike == null ? properties.on("w:dstrike") : strike,
                properties.on("w:caps"),
                properties.on("w:smallCaps"),
                properties.on("w:vanish"),
                color(properties.value("w:color")),
                script(properties.value("w:vertAlign")),
                Measure.whole(properties.value("w:spacing")),
                properties.value("w:lang"));
    }

    /** This, with whatever the other says put over it. */
    public TextProps under(TextProps over) {
        if (over.equals(NONE)) {
            return this;
        }
        return new TextProps(
                either(over.font, font),
                either(over.size, size),
                either(over.bold, bold),
                either(over.italic, italic),
                either(over.underline, underline),
                either(over.strike, strike),
                either(over.allCaps, allCaps),
                either(over.smallCaps, smallCaps),
                either(over.hidden, hidden),
                either(over.color, color),
                either(over.script, script),
                either(over.spacing, spacing),
                either(over.language, language));
    }

    /**
     * A character style on top of a paragraph's own: what both of them switch on goes off, as emphasis inside emphasis
     * does (ECMA-376-1, 17.7.3).
     */
    public TextProps underCharacterStyle(TextProps style) {
        TextProps both = under(style);
        return new TextProps(
                both.font,
                both.size,
                toggled(bold, style.bold, both.bold),
                toggled(italic, style.italic, both.italic),
                both.underline,
                toggled(strike, style.strike, both.strike),
                toggled(allCaps, style.allCaps, both.allCaps),
                toggled(smallCaps, style.smallCaps, both.smallCaps),
                toggled(hidden, style.hidden, both.hidden),
                both.color,
                both.script,
                both.spacing,
                both.language);
    }

    private static @Nullable Boolean toggled(
            @Nullable Boolean below, @Nullable Boolean style, @Nullable Boolean otherwise) {
        if (isOn(below) && isOn(style)) {
            return Boolean.FALSE;
        }
        return otherwise;
    }

    public TextLook look() {
        return new TextLook(
                font == null ? "Times New Roman" : font,
                Math.max(2, Math.min(800, size == null ? DEFAULT_HALF_POINTS : size)) / 2f,
                isOn(bold),
                isOn(italic),
                isOn(underline),
                isOn(strike),
                isOn(allCaps),
                isOn(smallCaps),
                color == null ? 0 : color,
                script == null ? Script.NORMAL : script,
                Measure.twips(spacing, 0),
                language == null ? "da-DK" : language);
    }

    public boolean isHidden() {
        return isOn(hidden);
    }

    private static boolean isOn(@Nullable Boolean property) {
        return property != null && property;
    }

    public static <T> @Nullable T either(@Nullable T over, @Nullable T under) {
        return over == null ? under : over;
    }

    /** Six hexadecimal digits; "auto" is black on our white paper. */
    static @Nullable Integer color(@Nullable String value) {
        if (value == null || value.length() != 6) {
            return value == null ? null : Integer.valueOf(0);
        }
        try {
            return Integer.parseInt(value.toLowerCase(Locale.ROOT), 16);
        } catch (NumberFormatException named) {
            return 0;
        }
    }

    private static @Nullable Script script(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "superscript" -> Script.SUPERSCRIPT;
            case "subscript" -> Script.SUBSCRIPT;
            default -> Script.NORMAL;
        };
    }
}
