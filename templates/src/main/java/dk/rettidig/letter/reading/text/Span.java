package dk.rettidig.letter.reading.text;

/** A stretch of a file's own text, from {@code start} up to and without {@code end}. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + ".." + end);
        }
    }

    public String of(String source) {
        return source.substring(start, end);
    }
}
