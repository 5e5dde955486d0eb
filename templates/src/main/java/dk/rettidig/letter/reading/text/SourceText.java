package dk.rettidig.letter.reading.text;

import dk.rettidig.letter.reading.source.Deadline;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A text that has been rewritten, and for each of its characters the place it had before the first rewriting. */
public final class SourceText {
    private final String text;
    private final int[] origin;
    private final Deadline deadline;

    private SourceText(String text, int[] origin, Deadline deadline) {
        this.text = text;
        this.origin = origin;
        this.deadline = deadline;
    }

    /** @param deadline when looking for anything in the text or in what becomes of it is given up */
    public static SourceText of(String source, Deadline deadline) {
        return new SourceText(source, IntStream.range(0, source.length()).toArray(), deadline);
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
        Matcher matcher =
                matcher(pattern).region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
        Rewriting rewriting = new Rewriting();
        while (matcher.find()) {
            rewriting.keepUpTo(matcher.start());
            rewriting.put(replacement.apply(matcher), matcher.start(), matcher.end());
        }
        return rewriting.done();
    }

    /** The same text without these lines' words, which are given in their order. */
    public SourceText without(List<TextLine> lines) {
        Rewriting rewriting = new Rewriting();
        for (TextLine line : lines) {
            rewriting.keepUpTo(line.start());
            rewriting.put("", line.start(), line.end());
        }
        return rewriting.done();
    }

    public Matcher matcher(Pattern pattern) {
        return pattern.matcher(new PatientText(text, deadline));
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
            return new SourceText(written.toString(), Arrays.copyOf(places, written.length()), deadline);
        }

        private void reserve(int more) {
            if (written.length() + more > places.length) {
                places = Arrays.copyOf(places, Math.max(places.length * 2, written.length() + more));
            }
        }
    }
}
