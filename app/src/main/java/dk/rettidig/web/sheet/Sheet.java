package dk.rettidig.web.sheet;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list to be taken home.
 *
 * @param title of the one sheet of a workbook
 * @param rows texts, numbers, dates, and moments of Danish time; null where there is nothing to say
 */
public record Sheet(String title, List<String> headings, List<List<@Nullable Object>> rows) {

    private static final String CSV = "text/csv;charset=utf-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public Sheet {
        headings = List.copyOf(headings);
        rows = Collections.unmodifiableList(new ArrayList<>(rows));
    }

    /** What a column says of an item; null where there is nothing to say. */
    @FunctionalInterface
    public interface Cell<C, T> {
        @Nullable
        Object of(C column, T item);
    }

    /** A row for each item, a cell for each column. */
    public static <C, T> Sheet of(
            String title, List<C> columns, Function<C, String> heading, List<T> items, Cell<C, T> cell) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (T item : items) {
            List<@Nullable Object> row = new ArrayList<>();
            columns.forEach(column -> row.add(cell.of(column, item)));
            rows.add(row);
        }
        return new Sheet(title, columns.stream().map(heading).toList(), rows);
    }

    public byte[] text() {
        return SemicolonText.of(this);
    }

    public byte[] workbook() {
        return Workbooks.of(this);
    }

    /**
     * The file as a download.
     *
     * @param format {@code csv} or {@code xlsx}
     */
    public Response file(String name, String format) {
        boolean isText = format.equals("csv");
        return Response.ok(isText ? text() : workbook())
                .type(isText ? CSV : XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + format + "\"")
                .build();
    }
}
