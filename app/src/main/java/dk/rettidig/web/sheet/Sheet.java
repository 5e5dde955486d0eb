package dk.rettidig.web.sheet;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
            rows.add(row(columns, item, cell));
        }
        return new Sheet(title, columns.stream().map(heading).toList(), rows);
    }

    /** What the columns say of one item. */
    public static <C, T> List<@Nullable Object> row(List<C> columns, T item, Cell<C, T> cell) {
        List<@Nullable Object> row = new ArrayList<>();
        columns.forEach(column -> row.add(cell.of(column, item)));
        return row;
    }

    public byte[] as(FileFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowWriter file = RowWriter.into(out, format, title, headings)) {
            for (List<@Nullable Object> row : rows) {
                file.row(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /**
     * The file as a download.
     *
     * @param ending {@code csv} or {@code xlsx}
     */
    public Response file(String name, String ending) {
        FileFormat format = FileFormat.of(ending);
        return Response.ok(as(format))
                .type(format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + format.name(name) + "\"")
                .build();
    }
}
