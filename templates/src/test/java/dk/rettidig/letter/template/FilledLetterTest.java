package dk.rettidig.letter.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.letter.Letter;
import dk.rettidig.letter.docx.ManuscriptReader;
import dk.rettidig.letter.golden.Golden;
import dk.rettidig.letter.json.LetterJson;
import dk.rettidig.letter.pdf.LetterPdf;
import dk.rettidig.letter.pdf.PdfLines;
import dk.rettidig.letter.pdf.PdfText;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A filled letter as Word meets it, and what a ministry changes in a template. */
class FilledLetterTest {

    private static final Golden GOLDEN = Golden.named("seed-004");

    private static WordEdit filled() {
        return WordEdit.of(GOLDEN.docx());
    }

    private static byte[] pdf(byte[] docx) {
        return LetterPdf.of(ManuscriptReader.read(docx));
    }

    @Test
    void the_documents_properties_are_the_letters_and_not_the_templates() {
        String properties = filled().text("docProps/core.xml");

        assertTrue(properties.contains("<dc:title>" + GOLDEN.letter().title() + "</dc:title>"), properties);
        assertTrue(properties.contains(">2024-09-04T00:00:00Z</dcterms:created>"), properties);
        assertTrue(properties.contains("<dc:language>da-DK</dc:language>"), properties);
        assertFalse(properties.contains("Svar på udvalgsspørgsmål"), properties);
    }

    @Test
    void the_text_is_danish_and_is_divided_at_line_ends() {
        assertTrue(filled().text("word/styles.xml").contains("<w:lang w:val=\"da-DK\""));
        assertTrue(filled().text("word/settings.xml").contains("<w:autoHyphenation/>"));
    }

    @Test
    void the_templates_styles_are_kept() {
        assertEquals(
                WordEdit.of(Templates.docx("answer-2024")).text("word/styles.xml"), filled().text("word/styles.xml"));
    }

    @Test
    void the_letterhead_stands_on_the_first_page_and_the_number_on_those_that_follow() {
        List<List<PdfLines.Shown>> pages = PdfLines.of(pdf(GOLDEN.docx()));

        assertEquals(List.of(true, false, false, false), onEach(pages, line -> line.equals("JUSTITSMINISTERIET")));
        assertEquals(List.of(true, false, false, false), onEach(pages, line -> line.equals("Slotsholmsgade 10")));
        assertFalse(PdfLines.has(pages.get(0), "Side"));
        for (int i = 1; i < pages.size(); i++) {
            assertTrue(PdfLines.has(pages.get(i), "Side\u00a0" + (i + 1) + "/4"), "page " + (i + 1));
        }
    }

    private static List<Boolean> onEach(List<List<PdfLines.Shown>> pages, Predicate<String> line) {
        return pages.stream()
                .map(page -> page.stream().map(PdfLines.Shown::text).anyMatch(line))
                .toList();
    }

    @Test
    void a_value_bound_to_the_documents_data_is_written_there_too() {
        assertTrue(filled().text("customXml/item1.xml").contains("<sagsnr>2024-08874</sagsnr>"));
    }

    @Test
    void a_value_that_looks_like_markup_is_text() {
        Letter letter = LetterJson.read(GOLDEN.file("letter.json").replace("2024-08874", "</w:t> & <w:p>"));

        assertTrue(PdfText.of(pdf(GOLDEN.template().fill(letter))).contains("Sagsnr.: </w:t> & <w:p>"));
    }

    @Test
    void a_fact_the_letter_does_not_know_is_left_out_with_its_label() {
        Letter letter =
                LetterJson.read(GOLDEN.file("letter.json").replaceAll(",\\s*\"documentNumber\": \"[^\"]*\"", ""));

        assertTrue(PdfText.of(pdf(GOLDEN.docx())).contains("Dok.:"));
        assertFalse(PdfText.of(pdf(GOLDEN.template().fill(letter))).contains("Dok.:"));
    }

    @Test
    void a_letter_without_a_value_its_sentence_needs_is_refused_with_the_controls_name() {
        Letter letter = LetterJson.read(GOLDEN.file("letter.json").replace("\"justitsministeren\"", "\"\""));

        IncompleteLetter refused =
                assertThrows(IncompleteLetter.class, () -> GOLDEN.template().fill(letter));

        assertEquals(List.of("ministertitel"), refused.missing());
    }

    @Test
    void a_ministry_changes_letterhead_wording_fonts_and_margins_without_code() {
        byte[] own = WordEdit.of(Templates.docx("answer-2024"))
                .replace("word/header1.xml", "JUSTITSMINISTERIET", "KULTURMINISTERIET")
                .replace("word/document.xml", "Hermed sendes ", "Vedlagt sendes ")
                .replace("word/styles.xml", "Times New Roman", "Arial")
                .replace("word/document.xml", "w:left=\"1418\"", "w:left=\"2000\"")
                .file();

        byte[] pdf = pdf(WordTemplate.compile(own).fill(GOLDEN.letter()));

        String text = PdfText.of(pdf);
        assertTrue(text.startsWith("KULTURMINISTERIET "), text);
        assertTrue(text.contains(" Vedlagt sendes besvarelse af spørgsmål nr. 1193"), text);
        assertEquals(Set.of("Arimo"), PdfText.families(pdf));
        PdfLines.Shown head = PdfLines.of(pdf).get(0).get(0);
        assertEquals(100, head.left(), 1);
    }
}
