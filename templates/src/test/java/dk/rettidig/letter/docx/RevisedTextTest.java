package dk.rettidig.letter.docx;

import static dk.rettidig.letter.docx.WordZip.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RevisedTextTest {
    private static String p(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static List<String> texts(String body) {
        return Shown.texts(WordZip.saying(body));
    }

    @Test
    void inserted_words_stay_and_deleted_ones_go() {
        String body = p(r("Ministeriet ")
                + "<w:del><w:r><w:delText>kan ikke</w:delText></w:r></w:del><w:ins>" + r("kan") + "</w:ins>"
                + "<w:moveFrom>" + r(" væk") + "</w:moveFrom><w:moveTo>" + r(" oplyse") + "</w:moveTo>");

        assertEquals(List.of("Ministeriet kan oplyse"), texts(body));
    }

    @Test
    void a_paragraph_whose_mark_was_deleted_runs_into_the_next() {
        String deleted = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";

        assertEquals(
                List.of("Et, to og tre", "fire"),
                texts(p(deleted + r("Et, ")) + p(deleted + r("to ")) + p(r("og tre")) + p(r("fire"))));
    }

    @Test
    void it_does_not_run_into_a_table() {
        String deleted = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";
        String table = "<w:tbl><w:tr><w:tc>" + paragraph("celle") + "</w:tc></w:tr></w:tbl>";

        assertEquals(List.of("før", "celle", "efter"), texts(p(deleted + r("før")) + table + paragraph("efter")));
    }

    @Test
    void controls_and_tags_around_text_are_opened() {
        String inline = "<w:sdt><w:sdtPr/><w:sdtContent>" + r("b") + "</w:sdtContent></w:sdt>";
        String body = "<w:sdt><w:sdtContent>" + p(r("a") + inline + "<w:smartTag>" + r("c") + "</w:smartTag>")
                + "</w:sdtContent></w:sdt><w:customXml>" + p(r("d")) + "</w:customXml>";

        assertEquals(List.of("abc", "d"), texts(body));
    }

    @Test
    void a_note_s_number_and_the_blank_behind_it_are_not_its_words() {
        WordZip file = WordZip.saying(p(r("Ja") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r(".")
                        + "<w:r><w:footnoteReference w:id=\"3\"/></w:r>"))
                .footnotes("<w:footnote w:id=\"0\" w:type=\"separator\">" + p("<w:r><w:separator/></w:r>")
                        + "</w:footnote><w:footnote w:id=\"2\">"
                        + p("<w:r><w:footnoteRef/></w:r>" + r(" Tal for 2023."))
                        + "</w:footnote><w:footnote w:id=\"3\">"
                        + p("<w:r><w:footnoteRef/></w:r><w:r><w:tab/></w:r>" + r("Skøn.")) + p(r("To linjer."))
                        + "</w:footnote>");

        assertEquals(List.of("Ja[1: Tal for 2023.].[2: Skøn./To linjer.]"), Shown.texts(file));
    }

    @Test
    void endnotes_are_numbered_with_the_footnotes() {
        WordZip file = WordZip.saying(p("<w:r><w:footnoteReference w:id=\"2\"/><w:endnoteReference w:id=\"2\"/></w:r>"))
                .footnotes("<w:footnote w:id=\"2\">" + p(r("fod")) + "</w:footnote>")
                .with("endnotes", "endnotes.xml", "endnotes", "<w:endnote w:id=\"2\">" + p(r("slut")) + "</w:endnote>");

        assertEquals(List.of("[1: fod][2: slut]"), Shown.texts(file));
    }

    @Test
    void a_note_that_refers_to_itself_ends() {
        WordZip file = WordZip.saying(p(r("Ja") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
                .footnotes("<w:footnote w:id=\"2\">" + p(r("se") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")
                        + "</w:footnote>");

        assertEquals(List.of("Ja[1: se]"), Shown.texts(file));
        assertEquals(List.of("en fodnote i en fodnote"), Shown.unknown(file));
    }
}
