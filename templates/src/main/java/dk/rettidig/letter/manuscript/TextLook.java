package dk.rettidig.letter.manuscript;

/**
 * How a run of characters looks.
 *
 * @param spacing extra space after each character
 * @param language such as da-DK; another language than the document's is tagged
 */
public record TextLook(
        String font,
        float size,
        boolean bold,
        boolean italic,
        boolean underline,
        boolean strike,
        boolean allCaps,
        boolean smallCaps,
        int color,
        Script script,
        float spacing,
        String language) {

    public enum Script {
        NORMAL,
        SUPERSCRIPT,
        SUBSCRIPT
    }
}
