package dk.rettidig.report.file;

import dk.rettidig.language.Messages;
import dk.rettidig.report.CountedHearing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook with real dates and numbers. A text is a text: a workbook runs no formula that was not marked as one. */
public final class HearingsXlsx {

    private static final List<ListColumn> COLUMNS = List.of(ListColumn.values());
    private static final String MOMENT = "dd-mm-yyyy hh:mm";
    private static final int WIDTH = 20;

    private HearingsXlsx() {}

    public static byte[] of(List<CountedHearing> hearings, Messages words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Rettidig", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(words.say("report.sheet"));
            for (int i = 0; i < COLUMNS.size(); i++) {
                sheet.value(0, i, COLUMNS.get(i).heading(words));
                sheet.width(i, WIDTH);
            }
            sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int row = 1; row <= hearings.size(); row++) {
                for (int i = 0; i < COLUMNS.size(); i++) {
                    write(sheet, row, i, COLUMNS.get(i).of(hearings.get(row - 1), words));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof LocalDateTime moment) {
            sheet.value(row, column, moment);
            sheet.style(row, column).format(MOMENT).set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }
}
