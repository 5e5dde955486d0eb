package dk.rettidig.writing;

import dk.rettidig.letter.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table in plain text: a line a row, {@code |} between the cells, {@code |---} beneath the row that names the columns,
 * {@code |= } before a caption, {@code {2x1}} behind a cell two columns wide.
 */
final class TextTable {

    private static final Pattern SPAN = Pattern.compile("(?s)(.*?)\\s*(?<!\\\\)\\{(\\d{1,2})x(\\d{1,2})}");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private TextTable() {}

    static Block of(List<String> lines) {
        String caption = null;
        List<Block.Row> rows = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("|=")) {
                caption = line.substring(2).strip();
            } else if (line.startsWith("|---")) {
                rows.replaceAll(row -> new Block.Row(true, row.cells()));
            } else {
                rows.add(new Block.Row(false, cells(line)));
            }
        }
        return new Block.Table(caption, rows);
    }

    private static List<Block.Cell> cells(String line) {
        String inside = line.stripTrailing().substring(1);
        String closed =
                inside.endsWith("|") && !inside.endsWith("\\|") ? inside.substring(0, inside.length() - 1) : inside;
        List<Block.Cell> cells = new ArrayList<>();
        for (String cell : BAR.split(closed, -1)) {
            cells.add(cell(cell.strip()));
        }
        return cells;
    }

    private static Block.Cell cell(String text) {
        Matcher span = SPAN.matcher(text);
        return span.matches()
                ? new Block.Cell(words(span.group(1)), number(span.group(2)), number(span.group(3)))
                : new Block.Cell(words(text), 1, 1);
    }

    private static List<dk.rettidig.letter.Inline> words(String text) {
        return MarkedWords.of(text);
    }

    private static int number(@Nullable String digits) {
        return Math.max(1, Integer.parseInt(String.valueOf(digits)));
    }

    static String write(Block.Table table) {
        StringBuilder text = new StringBuilder();
        if (table.caption() != null) {
            text.append("|= ").append(table.caption()).append('\n');
        }
        boolean headerEnded = false;
        for (int i = 0; i < table.rows().size(); i++) {
            Block.Row row = table.rows().get(i);
            if (!row.header() && !headerEnded && i > 0) {
                text.append("|---|\n");
            }
            headerEnded |= !row.header();
            row.cells().forEach(cell -> text.append("| ").append(write(cell)).append(' '));
            text.append("|\n");
        }
        return headerEnded || table.rows().isEmpty() ? text.toString() : text + "|---|\n";
    }

    private static String write(Block.Cell cell) {
        String words = MarkedWords.write(cell.content())
                .replace("|", "\\|")
                .replace("{", "\\{")
                .replace("\n", "\\n");
        return cell.columns() == 1 && cell.rows() == 1
                ? words
                : words + " {" + cell.columns() + "x" + cell.rows() + "}";
    }
}
