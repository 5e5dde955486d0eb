package dk.rettidig.letter.docx.guard;

import org.jspecify.annotations.Nullable;

/** Word's units as points. */
public final class Measure {
    private static final float TWIPS_A_POINT = 20;
    private static final float EMUS_A_POINT = 12_700;
    private static final float EIGHTHS_A_POINT = 8;

    /** More than any paper or font has; a larger number in a file is a mistake or worse. */
    private static final float MOST_POINTS = 4_000;

    private Measure() {}

    public static @Nullable Integer whole(@Nullable String digits) {
        if (digits == null || digits.isEmpty() || digits.length() > 15) {
            return null;
        }
        try {
            double number = Double.parseDouble(digits);
            return Double.isFinite(number) ? (int) number : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    public static @Nullable Float twips(@Nullable Integer twips) {
        return twips == null ? null : bounded(twips / TWIPS_A_POINT);
    }

    public static float twips(@Nullable Integer twips, float otherwise) {
        return twips == null ? otherwise : bounded(twips / TWIPS_A_POINT);
    }

    public static float emus(@Nullable Integer emus) {
        return emus == null ? 0 : bounded(emus / EMUS_A_POINT);
    }

    public static float eighths(@Nullable Integer eighths) {
        return eighths == null ? 0.5f : Math.max(0, Math.min(12, eighths / EIGHTHS_A_POINT));
    }

    private static float bounded(float points) {
        return Math.max(-MOST_POINTS, Math.min(MOST_POINTS, points));
    }
}
