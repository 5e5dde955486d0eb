package dk.rettidig.letter.docx;

import static dk.rettidig.letter.docx.WordZip.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.letter.manuscript.Grid;
import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.manuscript.Run;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final String STYLE =
            """
            <w:style w:type="table" w:styleId="Brevtabel"><w:name w:val="Brevtabel"/>
            <w:pPr><w:spacing w:after="40"/></w:pPr>
            <w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8"/><w:bottom w:val="single" w:sz="8"/>
            <w:insideH w:val="single" w:sz="4"/></w:tblBorders></w:tblPr>
            <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="D9E2F3"/>
            <w:tcBorders><w:bottom w:val="single" w:sz="16"/></w:tcBorders></w:tcPr></w:tblStylePr>
            <w:tblStylePr w:type="band1Horz"><w:tcPr><w:shd w:val="clear" w:fill="EEEEEE"/></w:tcPr></w:tblStylePr>
            </w:style>
            """;

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private static String cell(String text) {
        return cell("", paragraph(text));
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static WordZip table(String properties, String... rows) {
        return WordZip.saying("<w:tbl><w:tblPr>" + properties + "</w:tblPr>" + String.join("", rows) + "</w:tbl>")
                .styles(STYLE);
    }

    private static Grid.Cell at(Grid grid, int row, int cell) {
        return grid.rows().get(row).cells().get(cell);
    }

    @Test
    void a_cell_over_several_rows_is_one_cell_with_their_height() {
        Grid grid = Shown.grid(table(
                "",
                row(cell("<w:vMerge w:val=\"restart\"/>", paragraph("Kreds")), cell("a")),
                row(cell("<w:vMerge/>", "<w:p/>"), cell("b")),
                row(cell("<w:vMerge/>", "<w:p/>"), cell("c")),
                row(cell("I alt"), cell("d"))));

        assertEquals(3, at(grid, 0, 0).rowSpan());
        assertEquals(1, grid.rows().get(1).cells().size());
        assertEquals(1, at(grid, 1, 0).column());
        assertEquals(1, at(grid, 3, 0).rowSpan());
    }

    @Test
    void a_covered_cell_with_nothing_above_it_stands_for_itself() {
        Grid grid = Shown.grid(table("", row(cell("a")), row(cell("<w:vMerge/>", paragraph("b")))));

        assertEquals(2, at(grid, 0, 0).rowSpan());

        Grid first = Shown.grid(table("", row(cell("<w:vMerge/>", paragraph("b"))), row(cell("c"))));
        assertEquals("b", Shown.text(at(first, 0, 0).items().get(0)));
    }

    @Test
    void a_cell_over_several_columns_moves_the_next_one() {
        Grid grid = Shown.grid(table(
                "", row(cell("<w:gridSpan w:val=\"2\"/>", paragraph("a")), cell("b")), row(cell("c"), cell("d"))));

        assertEquals(2, at(grid, 0, 0).columnSpan());
        assertEquals(2, at(grid, 0, 1).column());
        assertEquals(3, grid.columns().size());
    }

    @Test
    void the_first_row_of_a_style_differs_where_the_table_asks_for_it() {
        String asked = "<w:tblStyle w:val=\"Brevtabel\"/><w:tblLook w:firstRow=\"1\" w:noHBand=\"1\" w:noVBand=\"1\"/>";
        Grid grid = Shown.grid(table(asked, row(cell("År")), row(cell("2023"))));

        assertTrue(bold(at(grid, 0, 0)));
        assertFalse(bold(at(grid, 1, 0)));
        assertEquals(0xD9E2F3, at(grid, 0, 0).fill());
        assertEquals(
                2, Objects.requireNonNull(at(grid, 0, 0).borders().bottom()).width());

        Grid plain = Shown.grid(table("<w:tblStyle w:val=\"Brevtabel\"/>", row(cell("År")), row(cell("2023"))));
        assertFalse(bold(at(plain, 0, 0)));
    }

    @Test
    void bands_begin_below_the_heading() {
        Grid grid = Shown.grid(table(
                "<w:tblStyle w:val=\"Brevtabel\"/><w:tblLook w:val=\"0420\"/>",
                row(cell("År")),
                row(cell("2022")),
                row(cell("2023"))));

        assertEquals(0xEEEEEE, at(grid, 1, 0).fill());
        assertNull(at(grid, 2, 0).fill());
    }

    private static boolean bold(Grid.Cell cell) {
        return ((Run.Words) ((Para) cell.items().get(0)).runs().get(0)).look().bold();
    }

    @Test
    void a_cell_may_take_a_line_of_the_table_away() {
        Grid grid = Shown.grid(table(
                "<w:tblStyle w:val=\"Brevtabel\"/>",
                row(cell("<w:tcBorders><w:top w:val=\"nil\"/></w:tcBorders>", paragraph("a")), cell("b"))));

        assertNull(at(grid, 0, 0).borders().top());
        assertNotNull(at(grid, 0, 1).borders().top());
        assertNotNull(at(grid, 0, 0).borders().bottom());
        assertNull(at(grid, 0, 0).borders().right());
    }

    @Test
    void the_table_s_style_speaks_below_the_paragraph_s() {
        Grid grid = Shown.grid(table("<w:tblStyle w:val=\"Brevtabel\"/>", row(cell("a"))));

        assertEquals(2, ((Para) at(grid, 0, 0).items().get(0)).look().after());
    }

    @Test
    void only_rows_at_the_top_are_headers() {
        String header = "<w:trPr><w:tblHeader/></w:trPr>";
        Grid grid = Shown.grid(table("", row(header, cell("a")), row(cell("b")), row(header, cell("c"))));

        assertEquals(
                List.of(true, false, false),
                grid.rows().stream().map(Grid.Row::header).toList());
    }

    @Test
    void rows_and_cells_inside_controls_are_rows_and_cells() {
        String control = "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>";
        Grid grid = Shown.grid(table("", control.formatted(row(cell("a"), control.formatted(cell("b"))))));

        assertEquals("a | b", Shown.text(grid));
    }

    @Test
    void a_deleted_row_is_gone() {
        assertEquals(
                "b",
                Shown.text(
                        Shown.grid(table("", row("<w:trPr><w:del w:id=\"1\"/></w:trPr>", cell("a")), row(cell("b"))))));
    }

    @Test
    void a_table_inside_a_cell_is_kept() {
        String inner = "<w:tbl><w:tblPr/>" + row(cell("x"), cell("y")) + "</w:tbl>" + paragraph("z");

        assertEquals("a | x | y/z", Shown.text(Shown.grid(table("", row(cell("a"), cell("", inner))))));
    }

    @Test
    void a_table_captioned_layout_is_no_table_to_a_reader() {
        assertTrue(Shown.grid(table("<w:tblCaption w:val=\"layout\"/>", row(cell("a"))))
                .layout());

        Grid named = Shown.grid(table("<w:tblDescription w:val=\"Sager pr. år\"/>", row(cell("a"))));
        assertFalse(named.layout());
        assertEquals("Sager pr. år", named.summary());
    }

    @Test
    void before_word_2013_a_table_s_text_lines_up_with_the_text_around_it() {
        assertEquals(-5.4f, Shown.grid(table("", row(cell("a")))).left(), 0.01f);

        WordZip newer = table("", row(cell("a")))
                .with(
                        "settings",
                        "settings.xml",
                        "settings",
                        "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:val=\"15\"/></w:compat>");
        assertEquals(0, Shown.grid(newer).left());
    }

    @Test
    void heights_and_widths_are_points() {
        Grid grid = Shown.grid(WordZip.saying("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"2000\"/></w:tblGrid>"
                + row("<w:trPr><w:trHeight w:val=\"400\" w:hRule=\"exact\"/><w:cantSplit/></w:trPr>", cell("a"))
                + "</w:tbl>"));

        assertEquals(List.of(100f), grid.columns());
        assertEquals(new Grid.Height(20, true), grid.rows().get(0).height());
        assertTrue(grid.rows().get(0).keepTogether());
    }
}
