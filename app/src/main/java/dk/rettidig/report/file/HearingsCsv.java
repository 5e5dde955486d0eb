package dk.rettidig.report.file;

import dk.rettidig.language.Messages;
import dk.rettidig.report.CountedHearing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Text with semicolons, as Danish spreadsheets read it: UTF-8 with its mark, and nothing that runs as a formula. */
public final class HearingsCsv {

    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private HearingsCsv() {}

    public static byte[] of(List<CountedHearing> hearings, Messages words) {
        StringBuilder text = new StringBuilder(MARK);
        text.append(line(column -> column.heading(words)));
        for (CountedHearing hearing : hearings) {
            text.append(line(column -> column.of(hearing, words)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private interface Cell {
        @Nullable
        Object of(ListColumn column);
    }

    private static String line(Cell cell) {
        return Arrays.stream(ListColumn.values())
                .map(column -> written(cell.of(column)))
                .collect(Collectors.joining(";", "", END));
    }

    private static String written(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof LocalDateTime moment ? MOMENT.format(moment) : quoted(value.toString());
    }

    /** A text that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection). */
    private static String quoted(String text) {
        boolean runs = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = runs ? "'" + text : text;
        boolean needsQuotes = safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return needsQuotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
