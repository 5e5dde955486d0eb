package dk.rettidig.letter.pdf;

import static dk.rettidig.letter.manuscript.Draft.heading;
import static dk.rettidig.letter.manuscript.Draft.para;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.letter.font.CharacterWithoutFont;
import dk.rettidig.letter.manuscript.Draft;
import dk.rettidig.letter.manuscript.Manuscript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

class LetterPdfTest {

    @Test
    void the_tree_of_one_of_everything() {
        GoldenFile.check(
                GoldenFile.TREES.resolve("everything.txt"), StructureTree.asText(LetterPdf.of(Samples.everything())));
    }

    @Test
    void the_same_manuscript_gives_the_same_bytes() {
        assertArrayEquals(LetterPdf.of(Samples.everything()), LetterPdf.of(Samples.everything()));
    }

    @Test
    void other_words_give_another_id() throws IOException {
        assertTrue(!id("Ja.").equals(id("Nej.")));
    }

    private static String id(String words) throws IOException {
        byte[] pdf = LetterPdf.of(new Draft().add(para(words)).manuscript());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocument().getTrailer().getCOSArray(COSName.ID).toString();
        }
    }

    @Test
    void threads_do_not_disturb_each_other() {
        Manuscript[] manuscripts = {Samples.everything(), Samples.plain(2), Samples.plain(5)};
        byte[][] alone = Arrays.stream(manuscripts).map(LetterPdf::of).toArray(byte[][]::new);
        IntStream.range(0, 60)
                .parallel()
                .forEach(i -> assertArrayEquals(alone[i % 3], LetterPdf.of(manuscripts[i % 3])));
    }

    @Test
    void a_character_without_font_is_refused_by_name() {
        Manuscript manuscript = new Draft().add(para("Godt gået 🎉")).manuscript();
        CharacterWithoutFont refused = assertThrows(CharacterWithoutFont.class, () -> LetterPdf.of(manuscript));
        assertEquals(0x1F389, refused.codePoint());
    }

    @Test
    void title_language_and_dates_are_the_manuscripts() throws IOException {
        try (PDDocument document = Loader.loadPDF(LetterPdf.of(Samples.everything()))) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertEquals("da-DK", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals(
                    "Besvarelse af spørgsmål nr. 1193",
                    document.getDocumentInformation().getTitle());
            String metadata =
                    new String(catalog.getMetadata().exportXMPMetadata().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("<xmp:CreateDate>2024-09-04T08:00:00Z</xmp:CreateDate>"), metadata);
        }
    }

    @Test
    void headings_become_bookmarks_one_below_the_other() throws IOException {
        Manuscript manuscript = new Draft()
                .add(heading(1, "Spørgsmål"), para("Hvad?"), heading(1, "Svar:"), para("Det."))
                .add(heading(3, "Baggrund"), para("Mere."), heading(2, "Tal"), para("7."))
                .manuscript();
        try (PDDocument document = Loader.loadPDF(LetterPdf.of(manuscript))) {
            List<String> shown = new ArrayList<>();
            list(document.getDocumentCatalog().getDocumentOutline(), "", shown);
            assertEquals(List.of("Spørgsmål", "Svar:", "- Baggrund", "- Tal"), shown);
        }
    }

    private static void list(PDOutlineNode node, String indent, List<String> into) {
        for (PDOutlineItem item : node.children()) {
            into.add(indent + item.getTitle());
            list(item, indent + "- ", into);
        }
    }

    @Test
    void links_lead_to_their_address() throws IOException {
        try (PDDocument document = Loader.loadPDF(LetterPdf.of(Samples.everything()))) {
            List<String> contents = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                page.getAnnotations().forEach(annotation -> contents.add(annotation.getContents()));
            }
            assertEquals(List.of("https://www.example.dk/tal"), contents);
        }
    }

    @Test
    void a_page_costs_no_more_bytes_in_a_long_letter_than_in_a_short_one() {
        int ten = LetterPdf.of(Samples.plain(10)).length;
        int twenty = LetterPdf.of(Samples.plain(20)).length;
        int hundred = LetterPdf.of(Samples.plain(100)).length;
        assertTrue(hundred - twenty < 1.3 * 8 * (twenty - ten), ten + " " + twenty + " " + hundred);
    }

    @Test
    void a_letter_without_words_is_one_empty_page() {
        byte[] pdf = LetterPdf.of(new Draft().manuscript());
        assertEquals(1, PdfText.pages(pdf));
        Conformance.check(pdf);
    }
}
