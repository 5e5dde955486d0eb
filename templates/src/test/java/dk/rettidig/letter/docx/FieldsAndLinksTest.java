package dk.rettidig.letter.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsAndLinksTest {
    private static String r(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String field(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + instruction
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + result
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String shown(String paragraph) {
        return Shown.texts(WordZip.saying("<w:p>" + paragraph + "</w:p>")).get(0);
    }

    @Test
    void page_numbers_are_set_anew() {
        assertEquals(
                "Side{page}/{pages}",
                shown(r("Side") + field(" PAGE ", r("7")) + r("/") + "<w:fldSimple w:instr=\" NUMPAGES \">" + r("9")
                        + "</w:fldSimple>"));
    }

    @Test
    void of_other_fields_the_last_result_stands() {
        assertEquals("4. september", shown(field(" DATE \\@ \"d. MMMM\" ", r("4. september"))));
    }

    @Test
    void a_field_inside_another_s_instruction_is_not_shown() {
        assertEquals(
                "ja!",
                shown(field(" IF " + "</w:instrText></w:r>" + field("PAGE", r("2")) + "<w:r><w:instrText> = 2", r("ja"))
                        + r("!")));
    }

    @Test
    void a_field_that_never_ends_hides_no_text_after_its_result_began() {
        assertEquals(
                "resten",
                shown(
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                + r("resten")));
    }

    @Test
    void an_address_in_a_field_is_a_link() {
        assertEquals(
                "se <https://www.ft.dk/: her>",
                shown("<w:r><w:t xml:space=\"preserve\">se </w:t></w:r>"
                        + field(" HYPERLINK \"https://www.ft.dk/\" ", r("her"))));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.ft.dk/, <https://www.ft.dk/: her>",
        "mailto:jm@jm.dk, <mailto:jm@jm.dk: her>",
        "file:///etc/passwd, her",
        "javascript:alert(1), her"
    })
    void only_web_and_mail_addresses_are_links(String address, String expected) {
        WordZip file = WordZip.saying("<w:p><w:hyperlink r:id=\"rId1\">" + r("her") + "</w:hyperlink></w:p>")
                .refersTo("hyperlink", address, true);

        assertEquals(List.of(expected), Shown.texts(file));
    }

    @Test
    void a_link_within_the_document_is_its_words() {
        assertEquals("her", shown("<w:hyperlink w:anchor=\"tabel1\">" + r("her") + "</w:hyperlink>"));
    }
}
