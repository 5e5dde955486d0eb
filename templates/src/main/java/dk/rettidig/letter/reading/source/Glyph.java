package dk.rettidig.letter.reading.source;

/** A printed character: where it begins, its baseline from the top of the page, its size. */
record Glyph(String text, float x, float y, float width, float size) {

    float end() {
        return x + width;
    }

    /** Bold made by printing the same glyph again a hair beside. */
    boolean isPrintedAgainBy(Glyph other) {
        return text.equals(other.text)
                && Math.abs(x - other.x) < 0.25f * Math.max(width, 1)
                && Math.abs(y - other.y) < 0.25f * size;
    }
}
