package dk.rettidig.letter.reading.text;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A text that has been rewritten, and for each of its characters the place it had before the first rewriting. */
public final class SourceText {
    private final String text;
    private final int[] origin;

    private SourceText(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    public static SourceText of(String source) {
        return new SourceText(source, IntStream.range(0, source.length()).toArray());
    }

    public String text() {
        return text;
    }

    /** Where the characters from {@code start} to {@code end} stood in the text this one came from. */
    public Span span(int start, int end) {
        if (start >= end) {
            int at = start < origin.length ? origin[start] : origin.length == 0 ? 0 : origin[origin.length - 1] + 1;
            return new Span(at, at);
        }
        int first = origin[start];
        return new Span(first, Math.max(first, origin[end - 1] + 1));
    }

    public Found<String> found(int start, int end) {
        return new Found<>(text.substring(start, end), span(start, end));
    }

    /** The same text with every match of the pattern replaced. A replacement that equals its match changes nothing. */
    public SourceText rewrite(Pattern pattern, Function<MatchResult, String> replacement) {
        return rewrite(pattern, 0, text.length(), replacement);
    }

    /** As {@link #rewrite(Pattern, Function)}, for matches that begin and end between the two places. */
    public SourceText rewrite(Pattern pattern, int from, int to, Function<MatchResult, String> replacement) {
        Matcher matcher = pattern.matcher(text)
                .region(from, to)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        Rewriting rewriting = new Rewriting();
        while (matcher.find()) {
            rewriting.keepUpTo(matcher.start());
            rewriting.put(replacement.apply(matcher), matcher.start(), matcher.end());
        }
        return rewriting.done();
    }

    /** The same text without the given stretch. */
    public SourceText without(int start, int end) {
        Rewriting rewriting = new Rewriting();
        rewriting.keepUpTo(start);
        rewriting.put("", start, end);
        return rewriting.done();
    }

    private final class Rewriting {
        private final StringBuilder written = new StringBuilder(text.length());
        private int[] places = new int[text.length() + 16];
        private int read;

        void keepUpTo(int end) {
            reserve(end - read);
            System.arraycopy(origin, read, places, written.length(), end - read);
            written.append(text, read, end);
            read = end;
        }

        void put(String replacement, int start, int end) {
            reserve(replacement.length());
            for (int i = 0; i < replacement.length(); i++) {
                places[written.length() + i] = place(start, end, i);
            }
            written.append(replacement);
            read = end;
        }

        private int place(int start, int end, int i) {
            if (start + i < end) {
                return origin[start + i];
            }
            int last = end > start ? end - 1 : Math.min(end, origin.length - 1);
            return last < 0 ? 0 : origin[last];
        }

        SourceText done() {
            if (read == 0 && written.isEmpty()) {
                return SourceText.this;
            }
            keepUpTo(text.length());
            return new SourceText(written.toString(), Arrays.copyOf(places, written.length()));
        }

        private void reserve(int more) {
            if (written.length() + more > places.length) {
                places = Arrays.copyOf(places, Math.max(places.length * 2, written.length() + more));
            }
        }
    }
}
