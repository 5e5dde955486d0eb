package dk.rettidig.letter.reading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a text, where something is looked for. */
public record Passage(SourceText source, int from, int to) {

    public static Passage all(SourceText source) {
        return new Passage(source, 0, source.text().length());
    }

    public String text() {
        return source.text().substring(from, to);
    }

    public Passage part(int start, int end) {
        return new Passage(source, Math.max(from, start), Math.max(Math.max(from, start), Math.min(to, end)));
    }

    public Passage upTo(int end) {
        return part(from, end);
    }

    public Passage after(int start) {
        return part(Math.min(start, to), to);
    }

    /** The first match, with places counted in the whole text; null for none. */
    public @Nullable Matcher first(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        return matcher.find() ? matcher : null;
    }

    public Matcher matcher(Pattern pattern) {
        return source.matcher(pattern)
                .region(from, to)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    public boolean has(Pattern pattern) {
        return first(pattern) != null;
    }

    /** Where the first match begins, or the passage's end. */
    public int startOf(Pattern pattern) {
        Matcher matcher = first(pattern);
        return matcher == null ? to : matcher.start();
    }

    /** The group of the first match, with blanks and line breaks as single blanks. */
    public @Nullable Found<String> group(Pattern pattern, String group) {
        Matcher matcher = first(pattern);
        return matcher == null || matcher.group(group) == null ? null : words(matcher.start(group), matcher.end(group));
    }

    public Found<String> words(int start, int end) {
        return source.found(start, end).map(words -> SingleBlanks.in(words));
    }
}
