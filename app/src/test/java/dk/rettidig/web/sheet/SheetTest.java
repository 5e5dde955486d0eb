package dk.rettidig.web.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final Sheet SHEET = new Sheet(
            "Spørgsmål",
            List.of("Nr.", "Emne", "Frist"),
            List.of(
                    Arrays.asList("20241-REU-858", "Om \"droner\"; og mere", LocalDate.of(2026, 11, 23)),
                    Arrays.asList("20241-S452", "=cmd()", null)));

    @Test
    void text_has_its_mark_semicolons_and_nothing_that_runs() {
        List<String> expected = List.of(
                "\uFEFFNr.;Emne;Frist",
                "20241-REU-858;\"Om \"\"droner\"\"; og mere\";2026-11-23",
                "20241-S452;'=cmd();");

        assertEquals(
                String.join("\r\n", expected) + "\r\n", new String(SHEET.as(FileFormat.CSV), StandardCharsets.UTF_8));
    }

    @Test
    void a_workbook_has_real_dates() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(SHEET.as(FileFormat.XLSX)))) {
            List<Row> rows = workbook.getFirstSheet().read();

            assertEquals("Emne", rows.get(0).getCellText(1));
            assertEquals(
                    LocalDate.of(2026, 11, 23),
                    rows.get(1).getCellAsDate(2).orElseThrow().toLocalDate());
            assertEquals("=cmd()", rows.get(2).getCellText(1));
        }
    }
}
