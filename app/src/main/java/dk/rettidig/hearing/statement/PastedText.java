package dk.rettidig.hearing.statement;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What Word puts on the clipboard as plain text: a line is a paragraph, a bullet is a sign and a tabulator, and blanks that
 * do not break stand where nobody sees them. Whoever typed the text himself finds it as it was.
 */
final class PastedText {

    /** Nobody breaks his own lines so late; a longer one is a whole paragraph. */
    private static final int LONGEST_TYPED = 100;

    private static final Pattern BULLET = Pattern.compile("^\\s*[•·▪●◦‣\\uF0B7\\uF0A7o]\\t\\s*");
    private static final Pattern DASH = Pattern.compile("^\\s*[-–]\\t\\s*");
    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,3})[.)]\\t\\s*");
    private static final Pattern OF_A_LIST = Pattern.compile("^(?:[-•–]|\\d{1,3}\\.)\\s.*");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t]*\\n");

    private PastedText() {}

    static String cleaned(String text) {
        List<String> lines = Arrays.stream(
                        text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1))
                .map(PastedText::line)
                .toList();
        String whole = String.join("\n", lines);
        boolean isPasted = !EMPTY_LINE.matcher(whole.strip()).find()
                && lines.stream().anyMatch(line -> line.length() > LONGEST_TYPED);
        return isPasted ? apart(lines) : whole;
    }

    private static String line(String line) {
        String plain = line.replace('\u00A0', ' ').replace("\u00AD", "").replace('\u000B', ' ');
        String marked = NUMBER.matcher(plain).replaceFirst("$1. ");
        return DASH.matcher(BULLET.matcher(marked).replaceFirst("- ")).replaceFirst("- ");
    }

    /** Items of one list stay together. */
    private static String apart(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> OF_A_LIST.matcher(line).matches() ? line + "\n" : "\n" + line + "\n\n")
                .collect(Collectors.joining())
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
