package dk.rettidig.report.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.language.Messages;
import dk.rettidig.report.CountedHearing;
import dk.rettidig.report.Outcome;
import dk.rettidig.web.sheet.FileFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class HearingFilesTest {

    private static final Messages DANISH = Messages.preferredBy(List.of(Locale.forLanguageTag("da")));

    private static CountedHearing from(String authority) {
        return new CountedHearing(
                7,
                "20241-REU-100",
                authority,
                Instant.parse("2025-03-03T09:00:00Z"),
                new Deadline(LocalDate.of(2025, 3, 17), LocalTime.NOON),
                Deadline.endOf(LocalDate.of(2025, 3, 14)),
                Instant.parse("2025-03-17T10:15:00Z"),
                null,
                false,
                Outcome.ON_TIME,
                null);
    }

    private static List<String> csv(CountedHearing... hearings) {
        String text =
                new String(HearingsSheet.of(List.of(hearings), DANISH).as(FileFormat.CSV), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF"), "without the mark Excel reads æ, ø and å wrongly");
        return text.substring(1).lines().toList();
    }

    @Test
    void a_line_holds_danish_times_with_semicolons_between() {
        assertEquals(
                "20241-REU-100;Rigspolitiet;2025-03-03 10:00:00;2025-03-17 12:00:00;2025-03-14 23:59:00;"
                        + "2025-03-17 11:15:00;;14;Rettidig;Nej;"
                        + "\"Modtaget 17. marts 2025 kl. 11.15; fristen var 17. marts 2025 kl. 12.00.\";",
                csv(from("Rigspolitiet")).get(1));
    }

    @Test
    void a_name_that_begins_like_a_formula_does_not_run() {
        assertTrue(csv(from("=HYPERLINK(\"http://example.org\")"))
                .get(1)
                .contains(";\"'=HYPERLINK(\"\"http://example.org\"\")\";"));
        assertTrue(csv(from("+45 33 14")).get(1).contains(";'+45 33 14;"));
    }

    @Test
    void a_semicolon_in_a_name_does_not_move_the_columns() {
        assertTrue(csv(from("NSK; Øst")).get(1).startsWith("20241-REU-100;\"NSK; Øst\";"));
    }

    @Test
    void the_workbook_holds_real_dates_and_numbers() throws IOException {
        byte[] file = HearingsSheet.of(List.of(from("Rigspolitiet")), DANISH).as(FileFormat.XLSX);

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals("Spørgsmål", rows.get(0).getCellText(0));
            assertEquals(
                    LocalDateTime.of(2025, 3, 17, 11, 15),
                    rows.get(1).getCellAsDate(5).orElseThrow());
            assertEquals(14, rows.get(1).getCellAsNumber(7).orElseThrow().intValue());
        }
    }

    @Test
    void a_name_that_begins_like_a_formula_is_a_text_in_the_workbook() throws IOException {
        byte[] file = HearingsSheet.of(List.of(from("=1+1")), DANISH).as(FileFormat.XLSX);

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertEquals("=1+1", workbook.getFirstSheet().read().get(1).getCellText(1));
        }
    }
}
