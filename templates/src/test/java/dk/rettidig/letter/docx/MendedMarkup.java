package dk.rettidig.letter.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markup as a fuzzer leaves it, made sound: tags are closed, stray ends dropped, everything else is text. Without it
 * nearly every change would end at the parser.
 */
final class MendedMarkup {
    private static final Map<String, String> SPACES = Map.of(
            "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "a", "http://schemas.openxmlformats.org/drawingml/2006/main",
            "pic", "http://schemas.openxmlformats.org/drawingml/2006/picture",
            "m", "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
    private static final String NAME = "(?:" + String.join("|", SPACES.keySet()) + "):[A-Za-z][A-Za-z0-9]{0,30}";
    private static final Pattern TAG = Pattern.compile(
            "<(/?)(" + NAME + ")((?:\\s" + NAME + "=\"[^\"<>&]*+\"|\\s[A-Za-z]{1,12}=\"[^\"<>&]*+\")*+)(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([A-Za-z0-9:]+)=\"[^\"]*\"");
    private static final Pattern NO_CHARACTER = Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD]");

    private final StringBuilder mended = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private MendedMarkup() {}

    static String root(String name, String inside) {
        StringBuilder root = new StringBuilder("<" + name);
        SPACES.forEach((prefix, space) -> root.append(" xmlns:")
                .append(prefix)
                .append("=\"")
                .append(space)
                .append('"'));
        return root.append('>')
                .append(of(inside))
                .append("</")
                .append(name)
                .append('>')
                .toString();
    }

    private static String of(String soup) {
        return new MendedMarkup().mend(NO_CHARACTER.matcher(soup).replaceAll("?"));
    }

    private String mend(String soup) {
        Matcher tag = TAG.matcher(soup);
        int from = 0;
        while (tag.find()) {
            text(soup.substring(from, tag.start()));
            tag(tag);
            from = tag.end();
        }
        text(soup.substring(from));
        open.forEach(name -> mended.append("</").append(name).append('>'));
        return mended.toString();
    }

    private void tag(Matcher tag) {
        String name = tag.group(2);
        if (tag.group(1).isEmpty()) {
            mended.append('<')
                    .append(name)
                    .append(once(tag.group(3)))
                    .append(tag.group(4))
                    .append('>');
            if (tag.group(4).isEmpty()) {
                open.push(name);
            }
        } else if (open.contains(name)) {
            while (!open.element().equals(name)) {
                mended.append("</").append(open.pop()).append('>');
            }
            mended.append("</").append(open.pop()).append('>');
        }
    }

    private static String once(String attributes) {
        Set<String> names = new HashSet<>();
        StringBuilder kept = new StringBuilder();
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            if (names.add(attribute.group(1))) {
                kept.append(attribute.group());
            }
        }
        return kept.toString();
    }

    private void text(String text) {
        mended.append(text.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;"));
    }
}
