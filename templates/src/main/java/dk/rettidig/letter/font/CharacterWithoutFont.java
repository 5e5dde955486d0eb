package dk.rettidig.letter.font;

import java.util.Locale;

/** A character that none of the fonts can draw. PDF/A forbids a blank box in its place, so there is no letter. */
public final class CharacterWithoutFont extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int codePoint;

    CharacterWithoutFont(int codePoint) {
        super(String.format(
                Locale.ROOT,
                "Tegnet \u201d%s\u201d (U+%04X) findes ikke i brevets skrifttyper. Slet det, eller skriv det på en anden måde.",
                Character.toString(codePoint),
                codePoint));
        this.codePoint = codePoint;
    }

    public int codePoint() {
        return codePoint;
    }
}
