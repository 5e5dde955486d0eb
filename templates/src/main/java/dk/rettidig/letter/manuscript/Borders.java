package dk.rettidig.letter.manuscript;

import org.jspecify.annotations.Nullable;

/** The lines around a cell or a paragraph; null for none. */
public record Borders(@Nullable Stroke top, @Nullable Stroke right, @Nullable Stroke bottom, @Nullable Stroke left) {

    public static final Borders NONE = new Borders(null, null, null, null);

    public record Stroke(float width, int color, float gap) {}
}
