package dk.rettidig.writing;

import dk.rettidig.letter.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Blocks from the plain text of a form. A blank line ends a paragraph; {@code # } begins a heading, {@code - } and
 * {@code 1. } an item of a list, {@code > } a line of a quote, {@code | } a row of a table. {@code [citat 12]} above a quote
 * names the hearing it comes from, and alone stands for the whole of its statement.
 */
final class TextReader {

    private static final Pattern HEADING = Pattern.compile("(#{1,3})\\s+(.*)");
    private static final Pattern BULLET = Pattern.compile("[-•–]\\s+(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\.\\s+(.*)");
    private static final Pattern SOURCE = Pattern.compile("\\[citat(?: (\\d{1,18})|: ?(.+))]");
    private static final Predicate<String> BLANK = String::isBlank;

    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Integer, Long> hearings = new HashMap<>();
    private int at;

    TextReader(String text) {
        this(Arrays.asList(
                Characters.checked(text, "text").replace("\r\n", "\n").split("\n", -1)));
    }

    private TextReader(List<String> lines) {
        this.lines = lines;
    }

    Written read() {
        while (at < lines.size()) {
            if (BLANK.test(lines.get(at))) {
                at++;
            } else {
                blocks.add(block(lines.get(at).stripTrailing()));
            }
        }
        return new Written(blocks, hearings);
    }

    private Block block(String line) {
        Matcher source = SOURCE.matcher(line);
        Matcher heading = HEADING.matcher(line);
        if (source.matches()) {
            return quoteFrom(source);
        }
        if (heading.matches()) {
            at++;
            return new Block.Heading(heading.group(1).length(), MarkedWords.of(heading.group(2)));
        }
        if (line.startsWith(">")) {
            return quote(null);
        }
        if (line.startsWith("|")) {
            return TextTable.of(taken(next -> next.startsWith("|")));
        }
        if (BULLET.matcher(line).matches()) {
            return list(Block.Marker.BULLET, BULLET);
        }
        return NUMBER.matcher(line).matches() ? list(Block.Marker.NUMBER, NUMBER) : paragraph();
    }

    private Block paragraph() {
        String first = lines.get(at++);
        List<String> rest = taken(line -> !BLANK.test(line) && !beginsSomething(line));
        String text = rest.isEmpty() ? first : first + "\n" + String.join("\n", rest);
        return new Block.Paragraph(MarkedWords.of(text.stripTrailing()));
    }

    private static boolean beginsSomething(String line) {
        return line.startsWith(">")
                || line.startsWith("|")
                || HEADING.matcher(line).matches()
                || BULLET.matcher(line).matches()
                || SOURCE.matcher(line.stripTrailing()).matches();
    }

    private Block quoteFrom(Matcher source) {
        at++;
        if (source.group(1) != null) {
            hearings.put(blocks.size(), Long.valueOf(source.group(1)));
        }
        return quote(source.group(2));
    }

    private Block quote(@Nullable String authority) {
        List<String> inside = taken(line -> line.startsWith(">")).stream()
                .map(line -> line.replaceFirst("^> ?", ""))
                .toList();
        return new Block.Quote(authority, new TextReader(inside).read().blocks());
    }

    private Block list(Block.Marker marker, Pattern begins) {
        List<Block.Item> items = new ArrayList<>();
        while (at < lines.size()) {
            Matcher item = begins.matcher(lines.get(at));
            if (!item.matches()) {
                break;
            }
            at++;
            List<String> inside = new ArrayList<>(List.of(item.group(1)));
            inside.addAll(indented());
            items.add(new Block.Item(new TextReader(inside).read().blocks()));
        }
        return new Block.ItemList(marker, items);
    }

    /** Lines that stand further in belong to the item above, also after a blank line. */
    private List<String> indented() {
        List<String> inside = new ArrayList<>();
        while (at < lines.size() && (lines.get(at).startsWith("  ") || isBlankBeforeIndented())) {
            inside.add(lines.get(at++).replaceFirst("^ {1,3}", ""));
        }
        return inside;
    }

    private boolean isBlankBeforeIndented() {
        return BLANK.test(lines.get(at))
                && at + 1 < lines.size()
                && lines.get(at + 1).startsWith("  ");
    }

    private List<String> taken(Predicate<String> belongs) {
        List<String> taken = new ArrayList<>();
        while (at < lines.size() && belongs.test(lines.get(at))) {
            taken.add(lines.get(at++));
        }
        return taken;
    }
}
