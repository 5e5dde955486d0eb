package dk.rettidig.web.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A text is a text: a workbook runs no formula that was not marked as one. */
final class Workbooks {

    private static final String DAY = "dd-mm-yyyy";
    private static final String MOMENT = "dd-mm-yyyy hh:mm";
    private static final int WIDTH = 20;

    private Workbooks() {}

    static byte[] of(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Rettidig", "1.0")) {
            Worksheet page = workbook.newWorksheet(sheet.title());
            for (int column = 0; column < sheet.headings().size(); column++) {
                page.value(0, column, sheet.headings().get(column));
                page.width(column, WIDTH);
            }
            page.range(0, 0, 0, sheet.headings().size() - 1).style().bold().set();
            page.freezePane(0, 1);
            for (int row = 0; row < sheet.rows().size(); row++) {
                write(page, row + 1, sheet.rows().get(row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet page, int row, List<@Nullable Object> cells) {
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
                page.value(row, column, value.toString());
            }
        }
    }
}
