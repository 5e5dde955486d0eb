package dk.rettidig.letter.page;

import static dk.rettidig.letter.manuscript.Draft.cell;
import static dk.rettidig.letter.manuscript.Draft.layout;
import static dk.rettidig.letter.manuscript.Draft.left;
import static dk.rettidig.letter.manuscript.Draft.para;
import static dk.rettidig.letter.manuscript.Draft.row;
import static dk.rettidig.letter.manuscript.Draft.table;
import static dk.rettidig.letter.pdf.PdfLines.base;
import static dk.rettidig.letter.pdf.PdfLines.has;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.letter.manuscript.Borders;
import dk.rettidig.letter.manuscript.Draft;
import dk.rettidig.letter.manuscript.Grid;
import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.pdf.Conformance;
import dk.rettidig.letter.pdf.LetterPdf;
import dk.rettidig.letter.pdf.PdfLines;
import dk.rettidig.letter.pdf.PdfLines.Shown;
import dk.rettidig.letter.pdf.Samples;
import dk.rettidig.letter.pdf.StructureTree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    private static final float LINE = 13.8f;
    private static final float RULE = 0.5f;

    private static byte[] pdf(Draft draft) {
        byte[] pdf = LetterPdf.of(draft.manuscript());
        Conformance.check(pdf);
        return pdf;
    }

    private static Para[] lines(String name, int count) {
        Para[] lines = new Para[count];
        for (int i = 0; i < count; i++) {
            lines[i] = left(name + (i + 1));
        }
        return lines;
    }

    private static Grid longTable(int rows) {
        List<Grid.Row> all = new ArrayList<>();
        all.add(row(true, "Politikreds", "Antal"));
        for (int i = 1; i <= rows; i++) {
            all.add(row(false, "Kreds " + i, Integer.toString(i)));
        }
        return table(List.of(200f, 100f), all.toArray(Grid.Row[]::new));
    }

    @Test
    void the_header_row_stands_on_every_page_and_is_heard_once() {
        byte[] pdf = pdf(new Draft().add(longTable(120)));
        List<List<Shown>> pages = PdfLines.of(pdf);
        assertEquals(3, pages.size());
        for (List<Shown> page : pages) {
            assertTrue(page.get(0).text().startsWith("Politikreds"), page.toString());
        }
        assertEquals(1, StructureTree.asText(pdf).split("“Politikreds", -1).length - 1);
    }

    @Test
    void a_row_is_cut_where_the_page_ends() {
        Grid grid = table(
                List.of(200f, 200f),
                row(false, cell(0, 1, 1, lines("A", 60)), cell(1, 1, 1, lines("B", 20))),
                row(false, "Efter", "rækken"));
        List<List<Shown>> pages = PdfLines.of(pdf(new Draft().add(left("Før"), grid)));
        assertEquals(2, pages.size());
        assertTrue(has(pages.get(0), "B20"), pages.toString());
        assertTrue(has(pages.get(1), "A60"));
        assertTrue(has(pages.get(1), "Efter"));
    }

    @Test
    void a_row_kept_together_goes_overleaf() {
        Grid.Row kept = new Grid.Row(false, true, new Grid.Height(0, false), List.of(cell(0, 1, 1, lines("A", 10))));
        Draft draft = new Draft().add(lines("Linje ", 45)).add(table(List.of(300f), kept));
        List<List<Shown>> pages = PdfLines.of(pdf(draft));
        assertEquals(45, pages.get(0).size());
        assertTrue(has(pages.get(1), "A1"));
    }

    @Test
    void a_row_kept_together_is_cut_when_it_is_higher_than_a_page() {
        Grid.Row kept = new Grid.Row(false, true, new Grid.Height(0, false), List.of(cell(0, 1, 1, lines("A", 120))));
        List<List<Shown>> pages = PdfLines.of(pdf(new Draft().add(table(List.of(300f), kept))));
        assertEquals(3, pages.size());
        assertEquals(120, pages.stream().mapToInt(List::size).sum());
    }

    @ParameterizedTest(name = "a cell of {0} lines beside two rows of one: the last row begins {1} lines down")
    @CsvSource({"2, 2", "5, 5", "1, 2"})
    void a_cell_that_reaches_down_makes_room_in_its_last_row(int lines, int down) {
        Grid grid = table(
                List.of(200f, 200f),
                row(false, cell(0, 1, 2, lines("A", lines)), cell(1, 1, 1, left("B1"))),
                row(false, cell(1, 1, 1, left("B2"))),
                row(false, "Sidste", "række"));
        List<Shown> page = PdfLines.of(pdf(new Draft().add(grid))).get(0);
        assertEquals(down * LINE, base(page, "Sidste") - base(page, "A1"), 2 * RULE + 0.1);
    }

    @Test
    void a_cell_that_reaches_down_over_two_pages_is_cut() {
        List<Grid.Row> rows = new ArrayList<>();
        rows.add(row(false, cell(0, 1, 60, lines("A", 70)), cell(1, 1, 1, left("B1"))));
        for (int i = 2; i <= 60; i++) {
            rows.add(row(false, cell(1, 1, 1, left("B" + i))));
        }
        List<List<Shown>> pages =
                PdfLines.of(pdf(new Draft().add(table(List.of(200f, 200f), rows.toArray(Grid.Row[]::new)))));
        assertEquals(2, pages.size());
        assertTrue(pages.get(1).toString().contains("B60"));
        assertTrue(pages.get(1).toString().contains("A70"));
    }

    @Test
    void a_table_inside_a_cell_is_a_table_of_its_own() {
        Grid inner = table(List.of(80f, 80f), row(true, "År", "Tal"), row(false, "2023", "7"));
        Grid outer = table(
                List.of(200f, 200f), row(false, cell(0, 1, 1, left("Ydre")), cell(1, 1, 1, inner, left("Under"))));
        byte[] pdf = pdf(new Draft().add(outer));
        List<Shown> page = PdfLines.of(pdf).get(0);
        assertTrue(base(page, "Under") > base(page, "2023"));
        assertEquals(2, StructureTree.asText(pdf).split("Table\n", -1).length - 1);
    }

    @Test
    void a_long_table_inside_a_cell_is_cut_too() {
        Grid outer = table(List.of(400f), row(false, cell(0, 1, 1, longTable(80))));
        List<List<Shown>> pages = PdfLines.of(pdf(new Draft().add(outer)));
        assertEquals(2, pages.size());
        assertTrue(has(pages.get(1), "Kreds 80"));
    }

    @Test
    void a_table_that_only_places_things_is_no_table_to_a_listener() {
        byte[] pdf = pdf(new Draft().add(layout(List.of(200f, 200f), row(false, "Venstre", "Højre"))));
        assertFalse(StructureTree.asText(pdf).contains("Table"));
    }

    @Test
    void a_row_without_its_last_cell_gets_an_empty_one() {
        byte[] pdf = pdf(
                new Draft().add(table(List.of(100f, 100f), row(true, "A", "B"), row(false, cell(0, 1, 1, left("C"))))));
        assertTrue(StructureTree.asText(pdf).endsWith("    TD\n"));
    }

    @Test
    void cells_stand_high_low_or_in_the_middle() {
        List<Shown> page = PdfLines.of(pdf(new Draft()
                        .add(table(
                                List.of(100f, 100f, 100f, 100f),
                                row(
                                        false,
                                        cell(0, 1, 1, lines("A", 5)),
                                        placed(1, Grid.Vertical.TOP, "Top"),
                                        placed(2, Grid.Vertical.MIDDLE, "Midt"),
                                        placed(3, Grid.Vertical.BOTTOM, "Bund"))))))
                .get(0);
        String shown = page.toString();
        assertEquals(base(page, "A1"), find(page, "Top"), RULE + 0.1, shown);
        assertEquals(base(page, "A3"), find(page, "Midt"), RULE + 0.1, shown);
        assertEquals(base(page, "A5"), find(page, "Bund"), RULE + 0.1, shown);
    }

    private static float find(List<Shown> page, String word) {
        return page.stream()
                .filter(line -> line.text().contains(word))
                .findFirst()
                .orElseThrow()
                .base();
    }

    private static Grid.Cell placed(int column, Grid.Vertical vertical, String text) {
        return new Grid.Cell(
                column, 1, 1, new Grid.Padding(0, 0, 0, 0), vertical, Borders.NONE, null, List.of(left(text)));
    }

    @Test
    void notes_called_in_a_table_stand_at_the_foot_of_the_page() {
        Grid grid = table(
                List.of(200f),
                row(
                        false,
                        cell(
                                0,
                                1,
                                1,
                                para(Draft.justified(), Draft.words("Celle"), Draft.note(1, "Noten til cellen.")))));
        List<Shown> page =
                PdfLines.of(pdf(new Draft().add(grid).add(para(Samples.LONG)))).get(0);
        assertTrue(base(page, "1 Noten") > 700);
    }
}
