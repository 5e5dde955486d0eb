package dk.rettidig.web.sheet;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
