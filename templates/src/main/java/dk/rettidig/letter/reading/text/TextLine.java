package dk.rettidig.letter.reading.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text, without the blanks at its ends.
 *
 * @param start where its first character stands in the text
 */
public record TextLine(String text, int start) {

    public int end() {
        return start + text.length();
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    public static List<TextLine> of(String text) {
        return between(text, 0, text.length());
    }

    public static List<TextLine> between(String text, int from, int to) {
        List<TextLine> lines = new ArrayList<>();
        int start = from;
        while (start <= to) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 || newline > to ? to : newline;
            lines.add(trimmed(text, start, end));
            start = end + 1;
        }
        return lines;
    }

    private static TextLine trimmed(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && text.charAt(first) <= ' ') {
            first++;
        }
        while (last > first && text.charAt(last - 1) <= ' ') {
            last--;
        }
        return new TextLine(text.substring(first, last), first);
    }
}
