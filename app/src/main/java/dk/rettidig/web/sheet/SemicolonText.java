package dk.rettidig.web.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** UTF-8 with its mark, and nothing that runs as a formula. */
final class SemicolonText implements RowWriter {

    private static final String MARK = "\uFEFF";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String END = "\r\n";

    private final Writer text;

    SemicolonText(List<String> headings, OutputStream out) throws IOException {
        this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(MARK);
        row(headings);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        text.write(line(cells));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(SemicolonText::written).collect(Collectors.joining(";", "", END));
    }

    private static String written(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        // A number below nothing begins like a formula and is none.
        if (cell instanceof Number) {
            return cell.toString();
        }
        return cell instanceof LocalDateTime moment ? MOMENT.format(moment) : quoted(cell.toString());
    }

    /** A text that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection). */
    private static String quoted(String text) {
        boolean runs = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = runs ? "'" + text : text;
        boolean needsQuotes = safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return needsQuotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
