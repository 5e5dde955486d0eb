package dk.rettidig.letter.reading.text;

import java.util.function.Function;

/** A value and where in the file's own text it was read. */
public record Found<T>(T value, Span span) {

    public <R> Found<R> map(Function<T, R> change) {
        return new Found<>(change.apply(value), span);
    }
}
