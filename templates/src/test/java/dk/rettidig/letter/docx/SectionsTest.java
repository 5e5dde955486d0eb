package dk.rettidig.letter.docx;

import static dk.rettidig.letter.docx.WordZip.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.letter.manuscript.Item;
import dk.rettidig.letter.manuscript.Manuscript;
import dk.rettidig.letter.manuscript.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionsTest {
    private static WordZip lettered(String body) {
        return WordZip.saying(body)
                .with("header", "header1.xml", "hdr", paragraph("Mærke"))
                .with("header", "header2.xml", "hdr", paragraph("Sidehoved"))
                .with("footer", "footer1.xml", "ftr", paragraph("Sidefod"));
    }

    private static String reference(String what, String type, int id) {
        return "<w:" + what + "Reference w:type=\"" + type + "\" r:id=\"rId" + id + "\"/>";
    }

    private static List<String> shown(List<Item> items) {
        return items.stream().map(Shown::text).toList();
    }

    @Test
    void the_first_page_has_its_own_head() {
        Section section = ManuscriptReader.read(
                        lettered(paragraph("Ja") + "<w:sectPr>" + reference("header", "first", 1)
                                        + reference("header", "default", 2) + reference("footer", "default", 3)
                                        + "<w:titlePg/></w:sectPr>")
                                .bytes())
                .sections()
                .get(0);

        assertTrue(section.firstPageDiffers());
        assertEquals(List.of("Mærke"), shown(section.headers().first()));
        assertEquals(List.of("Sidehoved"), shown(section.headers().following()));
        assertEquals(List.of("Sidefod"), shown(section.footers().following()));
        assertEquals(List.of(), section.footers().first());
    }

    @Test
    void a_section_without_heads_goes_on_with_those_before_it() {
        String ends = "<w:p><w:pPr><w:sectPr>" + reference("header", "default", 2)
                + "<w:pgSz w:w=\"16838\" w:h=\"11906\"/></w:sectPr></w:pPr><w:r><w:t>bred</w:t></w:r></w:p>";
        Manuscript manuscript = ManuscriptReader.read(
                lettered(ends + paragraph("høj") + "<w:sectPr><w:type w:val=\"continuous\"/></w:sectPr>")
                        .bytes());

        assertEquals(2, manuscript.sections().size());
        Section first = manuscript.sections().get(0);
        Section second = manuscript.sections().get(1);
        assertEquals(List.of("bred"), shown(first.items()));
        assertEquals(841.9f, first.page().width(), 0.01f);
        assertEquals(List.of("Sidehoved"), shown(second.headers().following()));
        assertTrue(first.startsPage());
        assertFalse(second.startsPage());
    }

    @Test
    void a_section_may_end_inside_a_control() {
        String ends = "<w:sdt><w:sdtContent><w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>forside</w:t></w:r></w:p>"
                + "</w:sdtContent></w:sdt>";

        assertEquals(
                2,
                ManuscriptReader.read(WordZip.saying(ends + paragraph("brev")).bytes())
                        .sections()
                        .size());
    }

    @Test
    void margins_leave_room_for_text() {
        Section section = ManuscriptReader.read(WordZip.saying(paragraph("Ja")
                                + "<w:sectPr><w:pgMar w:left=\"99999\" w:right=\"-1418\" w:gutter=\"100\"/></w:sectPr>")
                        .bytes())
                .sections()
                .get(0);

        assertTrue(section.page().left() < section.page().width() / 2);
        assertEquals(70.9f, section.page().right(), 0.01f);
    }

    @Test
    void the_title_and_the_settings_are_read() {
        WordZip file = WordZip.saying(paragraph("Ja"))
                .with(
                        "settings",
                        "settings.xml",
                        "settings",
                        "<w:defaultTabStop w:val=\"1304\"/><w:autoHyphenation/><w:evenAndOddHeaders/>");
        Manuscript manuscript = ManuscriptReader.read(file.bytes());

        assertTrue(manuscript.hyphenate());
        assertEquals(65.2f, manuscript.defaultTab(), 0.01f);
        assertEquals(List.of("særlige sidehoveder på lige sider"), manuscript.unknown());
    }
}
