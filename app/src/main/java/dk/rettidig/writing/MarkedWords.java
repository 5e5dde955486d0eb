package dk.rettidig.writing;

import dk.rettidig.letter.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * Words in plain text: {@code **strong**}, {@code *emphasis*}, {@code [link](https://…)}, {@code ^[a footnote]}. A backslash
 * takes the meaning from the mark after it, and a mark that nothing closes means itself.
 */
final class MarkedWords {

    private static final String MARKS = "\\*[]^#->|{.";

    private final String source;
    private final List<Inline> words = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private int at;
    private boolean strong;
    private boolean emphasis;

    private MarkedWords(String source) {
        this.source = source;
    }

    static List<Inline> of(String text) {
        return new MarkedWords(text).read();
    }

    private List<Inline> read() {
        while (at < source.length()) {
            step();
        }
        endRun();
        return words;
    }

    private void step() {
        char c = source.charAt(at);
        if (c == '\\' && at + 1 < source.length() && MARKS.indexOf(source.charAt(at + 1)) >= 0) {
            run.append(source.charAt(at + 1));
            at += 2;
        } else if (c == '\n' || source.startsWith("\\n", at)) {
            endRun();
            words.add(new Inline.LineBreak());
            at += c == '\n' ? 1 : 2;
        } else if (source.startsWith("**", at) && (strong || closes("**"))) {
            endRun();
            strong = !strong;
            at += 2;
        } else if (c == '*' && (emphasis || closes("*"))) {
            endRun();
            emphasis = !emphasis;
            at++;
        } else if (!(source.startsWith("^[", at) ? footnote() : c == '[' && link())) {
            run.append(c);
            at++;
        }
    }

    private boolean footnote() {
        int end = closing(at + 1);
        if (end < 0) {
            return false;
        }
        endRun();
        words.add(new Inline.Footnote(of(source.substring(at + 2, end))));
        at = end + 1;
        return true;
    }

    private boolean link() {
        int end = closing(at);
        int address = end + 2;
        if (end < 0 || !source.startsWith("](", end) || source.indexOf(')', address) < 0) {
            return false;
        }
        int after = source.indexOf(')', address);
        endRun();
        String target =
                InlineReader.checkedAddress(source.substring(address, after).replace("%29", ")"), source);
        words.add(new Inline.Link(target, of(source.substring(at + 1, end))));
        at = after + 1;
        return true;
    }

    /** Where the bracket that opens here is closed. */
    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean closes(String mark) {
        for (int i = at + mark.length(); i < source.length(); i++) {
            if (source.charAt(i) == '\\') {
                i++;
            } else if (source.startsWith(mark, i)) {
                return true;
            }
        }
        return false;
    }

    private void endRun() {
        if (!run.isEmpty()) {
            words.add(new Inline.Text(run.toString(), strong, emphasis));
            run.setLength(0);
        }
    }

    /** The plain text {@link #of} reads. */
    static String write(List<Inline> words) {
        StringBuilder text = new StringBuilder();
        boolean strong = false;
        boolean emphasis = false;
        for (Inline word : words) {
            boolean toStrong = word instanceof Inline.Text run && run.strong();
            boolean toEmphasis = word instanceof Inline.Text run && run.emphasis();
            text.append(emphasis && !toEmphasis ? "*" : "").append(strong != toStrong ? "**" : "");
            text.append(!emphasis && toEmphasis ? "*" : "").append(word(word));
            strong = toStrong;
            emphasis = toEmphasis;
        }
        return text.append(emphasis ? "*" : "").append(strong ? "**" : "").toString();
    }

    private static String word(Inline word) {
        if (word instanceof Inline.Text run) {
            return run.text().replaceAll("[\\\\*\\[\\]^]", "\\\\$0");
        }
        if (word instanceof Inline.Link link) {
            return "[" + write(link.content()) + "](" + link.address().replace(")", "%29") + ")";
        }
        return word instanceof Inline.Footnote note ? "^[" + write(note.content()) + "]" : "\n";
    }
}
