package dk.rettidig.report.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.language.Messages;
import dk.rettidig.report.Named;
import dk.rettidig.report.answer.AnswerOutcome;
import dk.rettidig.report.answer.CountedAnswer;
import dk.rettidig.web.sheet.FileFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerFilesTest {

    private static CountedAnswer of(@Nullable String ref, String office) {
        return new CountedAnswer(
                7,
                ref,
                "REU",
                new Named("POL", office),
                LocalDate.of(2024, 5, 30),
                LocalDate.of(2024, 6, 27),
                LocalDate.of(2024, 6, 20),
                LocalDate.of(2024, 7, 1),
                null,
                AnswerOutcome.INTERIM_ON_TIME);
    }

    private static List<String> csv(CountedAnswer... answers) {
        String text = new String(
                AnswersSheet.of(List.of(answers), Messages.danish()).as(FileFormat.CSV), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF"), "without the mark Excel reads æ, ø and å wrongly");
        return text.substring(1).lines().toList();
    }

    @Test
    void a_line_holds_the_days_and_says_why_it_counts_as_it_does() {
        assertEquals(
                List.of(
                        "Spørgsmål;Udvalg;Kontor;Stillet;Svarfrist;Foreløbigt svar;Endeligt svar;Bortfaldet;Tæller som;Fordi",
                        "20231-REU-7;REU;Politikontoret;2024-05-30;2024-06-27;2024-06-20;2024-07-01;;Foreløbigt rettidigt;"
                                + "\"Foreløbigt besvaret 20. juni 2024; fristen var 27. juni 2024.\""),
                csv(of("20231-REU-7", "Politikontoret")));
    }

    @Test
    void an_office_that_is_called_like_a_formula_does_not_run() {
        assertTrue(csv(of("20231-REU-7", "@SUM(1)")).get(1).contains(";'@SUM(1);"));
    }

    @Test
    void a_confidential_question_is_listed_and_not_named() {
        assertTrue(csv(of(null, "Politikontoret")).get(1).startsWith("Fortroligt;REU;"));
    }

    @Test
    void the_workbook_holds_real_days() throws IOException {
        byte[] file = AnswersSheet.of(List.of(of("20231-REU-7", "=1+1")), Messages.danish())
                .as(FileFormat.XLSX);

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals(
                    LocalDateTime.of(2024, 5, 30, 0, 0),
                    rows.get(1).getCellAsDate(3).orElseThrow());
            assertEquals("=1+1", rows.get(1).getCellText(2));
        }
    }
}
