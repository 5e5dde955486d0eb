package dk.rettidig.letter.readback;

import static dk.rettidig.letter.readback.LetterEdit.paragraph;
import static dk.rettidig.letter.readback.LetterEdit.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Block.Cell;
import dk.rettidig.letter.Block.Item;
import dk.rettidig.letter.Block.Marker;
import dk.rettidig.letter.Block.Paragraph;
import dk.rettidig.letter.Block.Row;
import dk.rettidig.letter.Inline;
import dk.rettidig.letter.readback.Finding.Code;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists, tables, notes, links and looks as people change them in the answer. */
class EditedBlocksTest {

    private static Item item(String words) {
        return new Item(List.of(Paragraph.of(words)));
    }

    private static List<String> answer(LetterEdit edit) {
        return Told.of(edit.read().answer());
    }

    private static LetterEdit list() {
        return LetterEdit.of(
                Paragraph.of("Det bemærkes:"),
                new Block.ItemList(
                        Marker.NUMBER,
                        List.of(
                                item("først"),
                                new Item(List.of(
                                        Paragraph.of("dernæst"),
                                        new Block.ItemList(Marker.NUMBER, List.of(item("inderst"))))),
                                item("sidst"))));
    }

    private static LetterEdit table() {
        return LetterEdit.of(new Block.Table(
                "Udgifter",
                List.of(
                        new Row(true, List.of(Cell.of("År"), Cell.of("Udgift"))),
                        new Row(false, List.of(Cell.of("2032"), Cell.of("8"))),
                        new Row(false, List.of(Cell.of("2033"), Cell.of("9"))))));
    }

    private static LetterEdit plain() {
        return LetterEdit.of("Før.", "Efter.");
    }

    @Test
    void a_list_in_a_list_is_read_as_it_was_written() {
        assertEquals(List.of("Det bemærkes:", "1. først", "1. dernæst", "1. 1. inderst", "1. sidst"), answer(list()));
    }

    @Test
    void an_item_put_in_belongs_to_the_list_it_was_put_in() {
        LetterEdit edit = list();
        String inner = edit.whole("inderst");
        edit.below("inderst", inner.replace("inderst", "endnu dybere"));
        String outer = edit.whole("sidst");
        edit.below("sidst", outer.replace("sidst", "allersidst"));

        assertEquals(
                List.of(
                        "Det bemærkes:",
                        "1. først",
                        "1. dernæst",
                        "1. 1. inderst",
                        "1. 1. endnu dybere",
                        "1. sidst",
                        "1. allersidst"),
                answer(edit));
    }

    @Test
    void a_list_with_bullets_after_one_with_numbers_is_another_list() {
        LetterEdit edit = list().below("sidst", paragraph("Opstilling-punkttegn", run("punkt")));

        List<Block> answer = edit.read().answer();
        assertEquals(3, answer.size());
        assertEquals(List.of("- punkt"), Told.of(answer.subList(2, 3)));
    }

    @Test
    void a_row_put_in_is_read_and_a_deleted_one_is_not() {
        LetterEdit edit = table();
        String row = edit.row("2032");
        edit.replace(row, row.replace("2032", "2031").replace(run("8"), run("7")) + row);
        edit.replace(
                edit.row("2033"), edit.row("2033").replace("</w:trPr>", "<w:del w:id=\"9\" w:author=\"A\"/></w:trPr>"));

        assertEquals(List.of("||År|Udgift|", "|2031|7|", "|2032|8|"), answer(edit));
        assertEquals("Udgifter", ((Block.Table) edit.read().answer().get(0)).caption());
    }

    @Test
    void cells_merged_in_word_are_one_cell() {
        LetterEdit edit = table();
        edit.replace(
                edit.row("2033"),
                "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + paragraph(run("ingen tal"))
                        + "</w:tc></w:tr>");

        assertEquals(List.of("||År|Udgift|", "|2032|8|", "|ingen tal 2x1|"), answer(edit));
    }

    @Test
    void a_note_is_read_with_its_words_and_its_link() {
        LetterEdit edit = LetterEdit.of(new Paragraph(List.of(
                Inline.Text.plain("Tallet er opgjort"),
                new Inline.Footnote(List.of(
                        Inline.Text.plain("Se "),
                        new Inline.Link("https://www.ft.dk", List.of(Inline.Text.plain("ft.dk"))))),
                Inline.Text.plain("."))));
        assertEquals(List.of("Tallet er opgjort[Se <https://www.ft.dk: ft.dk>]."), answer(edit));

        edit.part("word/footnotes.xml", run("Se "), run("Jf. ") + run("<w:i/>", "navnlig "));
        assertEquals(List.of("Tallet er opgjort[Jf. _navnlig _<https://www.ft.dk: ft.dk>]."), answer(edit));
    }

    @Test
    void bold_and_italic_are_kept_however_they_were_set() {
        LetterEdit edit = plain().words(
                        "Før.",
                        run("<w:b/>", "fed")
                                + run(" ")
                                + run("<w:i/>", "kursiv")
                                + run(" ")
                                + run("<w:b/><w:i/>", "begge")
                                + run("<w:b w:val=\"0\"/>", " ingen"));

        assertEquals(List.of("*fed* _kursiv_ *_begge_* ingen", "Efter."), answer(edit));
    }

    @Test
    void a_link_is_read_whether_word_made_it_a_relation_or_a_field() {
        LetterEdit edit = plain().refersTo("rId77", "hyperlink", "https://www.ft.dk/a", " TargetMode=\"External\"")
                .words(
                        "Før.",
                        "<w:hyperlink r:id=\"rId77\">" + run("<w:u w:val=\"single\"/>", "side") + "</w:hyperlink>")
                .words(
                        "Efter.",
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"https://www.ft.dk/b\"</w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("felt")
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");

        assertEquals(List.of("<https://www.ft.dk/a: side>", "<https://www.ft.dk/b: felt>"), answer(edit));
        assertEquals(List.of(), edit.read().findings());
    }

    @Test
    void a_heading_under_svar_is_of_the_first_level() {
        assertEquals(
                List.of("# Baggrund", "Før.", "## Tallene", "Efter."),
                answer(plain().instead("Før.", paragraph("Overskrift3", run("Baggrund")) + paragraph(run("Før.")))
                        .instead("Efter.", paragraph("Overskrift4", run("Tallene")) + paragraph(run("Efter.")))));
    }

    @Test
    void a_paragraph_made_a_quote_is_one_without_its_marks() {
        assertEquals(
                List.of("Før.", "> Ordene.", "> Flere.", "Efter."),
                answer(plain().below(
                                "Før.", paragraph("Citat", run("”Ordene.")) + paragraph("Citat", run("Flere.”")))));
    }

    @Test
    void two_statements_after_each_other_are_two() {
        List<Block> answer = plain().below(
                        "Før.", paragraph("Citat", run("”Den ene.”")) + paragraph("Citat", run("”Den anden.”")))
                .read()
                .answer();

        assertEquals(4, answer.size());
    }

    @Test
    void a_line_break_stays_and_the_end_of_a_page_goes() {
        LetterEdit edit = plain().words(
                        "Før.", run("a") + "<w:r><w:br/></w:r>" + run("b") + "<w:r><w:br w:type=\"page\"/></w:r>");

        assertEquals(List.of("a↵b", "Efter."), answer(edit));
        assertEquals(
                List.of(new Finding(Code.FORMATTING_LOST, "sideskift")),
                edit.read().findings());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    <w:u w:val="single"/>;            understregning
                    <w:color w:val="FF0000"/>;        farvet skrift
                    <w:highlight w:val="yellow"/>;    fremhævning med farve
                    <w:strike/>;                      gennemstregning
                    <w:vertAlign w:val="superscript"/>; hævet eller sænket skrift
                    <w:smallCaps/>;                   versaler eller kapitæler
                    """)
    void looks_that_a_letter_does_not_have_are_told(String look, String told) {
        EditedLetter read = plain().words("Før.", run(look, "Før.")).read();

        assertEquals(List.of("Før.", "Efter."), Told.of(read.answer()));
        assertEquals(List.of(new Finding(Code.FORMATTING_LOST, told)), read.findings());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    <w:r><w:drawing/></w:r>; et billede eller en figur
                    <w:r><w:pict/></w:r>; et billede eller en figur
                    <m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"/>; en formel
                    """)
    void content_that_an_answer_does_not_have_is_told(String content, String told) {
        EditedLetter read = plain().words("Før.", run("Før.") + content).read();

        assertEquals(List.of("Før.", "Efter."), Told.of(read.answer()));
        assertEquals(List.of(new Finding(Code.CONTENT_LOST, told)), read.findings());
    }

    @Test
    void a_table_in_a_table_is_told() {
        LetterEdit edit = table();
        edit.replace(
                run("8") + "</w:p>",
                run("8") + "</w:p><w:tbl><w:tr><w:tc>" + paragraph(run("x")) + "</w:tc></w:tr></w:tbl>"
                        + paragraph(""));

        assertEquals(
                List.of(new Finding(Code.CONTENT_LOST, "en tabel inde i en tabel")),
                edit.read().findings());
    }
}
