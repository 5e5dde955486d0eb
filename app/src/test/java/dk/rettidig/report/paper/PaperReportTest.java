package dk.rettidig.report.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.report.Days;
import dk.rettidig.report.Figures;
import dk.rettidig.report.Goal;
import dk.rettidig.report.Named;
import dk.rettidig.report.Tally;
import dk.rettidig.web.parts.chart.Share;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PaperReportTest {

    private static final Figures POLICE = new Figures(60, 41, 11, 6, 2, 39, 13, 50, 47, 90);
    private static final Figures PRISONS = new Figures(10, 9, 1, 0, 0, 9, 1, 10, 10, 90);

    private static byte[] report() {
        Tally tally = new Tally(
                new TreeMap<>(Map.of(
                        new Named("RIGSPOLITIET", "Rigspolitiet"),
                        POLICE,
                        new Named("KRIMINALFORSORGEN", "Direktoratet for Kriminalforsorgen"),
                        PRISONS)),
                new TreeMap<>(Map.of("DATA_TOOK_TIME", 7L, "NOTHING_CAME", 5L)),
                90);
        List<Share> quarters = IntStream.range(0, 8)
                .mapToObj(i ->
                        new Share((i % 4 + 1) + ". kv. 202" + (4 + i / 4), i == 0 ? 0 : 41 + i, i == 0 ? 0 : 52, 90))
                .toList();
        return PaperReport.pdf(new Contents(
                "alle høringsparter",
                "3. kvartal 2025",
                LocalDate.of(2025, 10, 3),
                new Goal(2025, "4.2", "Politiet skal afgive bidrag inden for høringsfristen.", 90),
                tally,
                new Days(6L, 11L),
                quarters));
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void the_report_can_be_kept_and_read_aloud(PDFAFlavour standard) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(report()), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            assertEquals(List.of(), validator.validate(parser).getTestAssertions());
        }
    }

    @Test
    void the_numbers_of_the_page_stand_on_paper_with_the_chart_and_the_rules() throws IOException {
        byte[] pdf = report();
        Files.write(Files.createDirectories(Path.of("target/report")).resolve("report.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
            for (String said : List.of(
                    "3. kvartal 2025",
                    "Rettidig 50 80,6 %",
                    "For sen 12",
                    "I alt 70",
                    "Målet på 90 pct. er ikke nået.",
                    "Tal eller oplysninger skulle hentes 7",
                    "Direktoratet for Kriminalforsorgen 9 af 10 90,0 %",
                    "89,96 % vises som 89,9 %")) {
                assertTrue(text.contains(said), said + " is not in: " + text);
            }
            boolean hasChart = document.getPages().iterator().hasNext()
                    && IntStream.range(0, document.getNumberOfPages()).anyMatch(i -> document.getPage(i)
                            .getResources()
                            .getXObjectNames()
                            .iterator()
                            .hasNext());
            assertTrue(hasChart, "the chart is missing");
        }
    }
}
