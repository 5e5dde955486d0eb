package dk.rettidig.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The overview as somebody takes it to a meeting. */
@ExtendWith({NeedsChromium.class, Started.class})
class PrintedOverviewIT {

    private static final int REASONS = 7;

    private final RunningSystem system;

    PrintedOverviewIT(RunningSystem system) {
        this.system = system;
    }

    /** Lets a table grow to so many rows, as it would with everybody who may be asked. */
    private static final String GROW =
            """
            ([table, rows]) => {
              const body = document.querySelector(table + ' tbody');
              while (body.rows.length < rows) { body.append(body.rows[0].cloneNode(true)); }
            }""";

    @ParameterizedTest
    @CsvSource({"ledelse, #authorities-table, 8", "rigspolitiet, #units-table, 14"})
    void the_overview_of_a_full_year_is_printed_on_one_sheet_with_its_numbers_and_its_rules(
            String account, String table, int rows) throws IOException {
        Path file = Files.createDirectories(Path.of("target/print")).resolve(account + ".pdf");
        try (Chromium chromium = new Chromium(system);
                BrowserContext person = chromium.person(account)) {
            Page page = person.newPage();
            page.navigate(system.address("/reports"));
            Object unusedTable = page.evaluate(GROW, List.of(table, rows));
            Object unusedReasons = page.evaluate(GROW, List.of("#reasons-table", REASONS));
            byte[] unusedPdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPath(file));
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document);

            assertEquals(1, document.getNumberOfPages());
            for (String said : List.of("Målet på 90 pct.", "rettidige", "Sådan tæller vi", "Mål 4.2")) {
                assertTrue(text.contains(said), said + " is not in: " + text);
            }
        }
    }
}
