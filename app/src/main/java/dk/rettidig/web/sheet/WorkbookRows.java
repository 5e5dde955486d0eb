package dk.rettidig.web.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A text is a text: a workbook runs no formula that was not marked as one. */
final class WorkbookRows implements RowWriter {

    private static final String DAY = "dd-mm-yyyy";
    private static final String MOMENT = "dd-mm-yyyy hh:mm";
    private static final int WIDTH = 20;

    /** So many rows stand in memory at a time. */
    private static final int KEPT = 500;

    private final Workbook workbook;
    private final Worksheet page;
    private int rows = 1;

    WorkbookRows(String title, List<String> headings, OutputStream out) {
        this.workbook = new Workbook(out, "Rettidig", "1.0");
        this.page = workbook.newWorksheet(title);
        for (int column = 0; column < headings.size(); column++) {
            page.inlineString(0, column, headings.get(column));
            page.width(column, WIDTH);
        }
        page.range(0, 0, 0, headings.size() - 1).style().bold().set();
        page.freezePane(0, 1);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        write(page, rows++, cells);
        if (rows % KEPT == 0) {
            page.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private static void write(Worksheet page, int row, List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object value = cells.get(column);
            if (value instanceof LocalDate day) {
                page.value(row, column, day);
                page.style(row, column).format(DAY).set();
            } else if (value instanceof LocalDateTime moment) {
                page.value(row, column, moment);
                page.style(row, column).format(MOMENT).set();
            } else if (value instanceof Number number) {
                page.value(row, column, number);
            } else if (value != null) {
                // Not among the texts all cells share, which the workbook would keep in memory to its end.
                page.inlineString(row, column, value.toString());
            }
        }
    }
}
