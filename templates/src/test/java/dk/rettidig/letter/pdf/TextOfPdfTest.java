package dk.rettidig.letter.pdf;

import static dk.rettidig.letter.manuscript.Draft.PLAIN;
import static dk.rettidig.letter.manuscript.Draft.item;
import static dk.rettidig.letter.manuscript.Draft.justified;
import static dk.rettidig.letter.manuscript.Draft.note;
import static dk.rettidig.letter.manuscript.Draft.para;
import static dk.rettidig.letter.manuscript.Draft.row;
import static dk.rettidig.letter.manuscript.Draft.table;
import static dk.rettidig.letter.manuscript.Draft.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.rettidig.letter.manuscript.Draft;
import dk.rettidig.letter.manuscript.Manuscript;
import dk.rettidig.letter.manuscript.Run;
import dk.rettidig.letter.manuscript.TextLook;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextOfPdfTest {
    private static final String HYPHEN_AT_LINE_END = "\\p{L}[-\u00ad]\\R";

    @Test
    void divided_words_come_out_whole() {
        Manuscript manuscript = narrow();
        byte[] pdf = LetterPdf.of(manuscript);
        assertEquals(text(manuscript), PdfText.of(pdf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-nopgbrk", "-layout", "-raw"})
    void poppler_finds_divided_words_whole(String option) throws IOException, InterruptedException {
        Manuscript manuscript = narrow();
        Path file = Files.createTempFile("text", ".pdf");
        Files.write(file, LetterPdf.of(manuscript));
        assumeTrue(installed("pdftotext"), "pdftotext (poppler) is not installed");
        Process process = new ProcessBuilder("pdftotext", option, "-enc", "UTF-8", file.toString(), "-").start();
        String found = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        Files.delete(file);
        assertFalse(found.matches("(?s).*" + HYPHEN_AT_LINE_END + ".*"), found);
        for (String word : List.of(text(manuscript).split(" ", -1))) {
            assertTrue(PdfText.plain(found).contains(word), word);
        }
    }

    @Test
    void lists_tables_notes_and_links_come_out_in_reading_order() {
        Draft draft = new Draft()
                .add(para(justified(), words("Se note"), note(1, "Selve noten."), words(" og resten af linjen.")))
                .add(item(1, 0, "1.", "Et punkt"), item(1, 0, "2.", "Endnu et"))
                .add(table(List.of(150f, 150f), row(true, "År", "Antal"), row(false, "2023", "7")))
                .add(para(
                        justified(),
                        words("Læs mere på "),
                        new Run.Link("https://www.example.dk", List.of(words("www.example.dk"))),
                        words(".")));
        Manuscript manuscript = draft.manuscript();
        assertEquals(text(manuscript), PdfText.of(LetterPdf.of(manuscript)));
    }

    @Test
    void every_danish_letter_and_quotation_mark_comes_out() {
        String letters =
                "ÆØÅ æøå Éé Üü Öö ”citat” “quote” »gåseøjne« ’enkelt’ ‚lav‘ – — … § € ½ % & ° · × Ŝ Ω → −5 ≥ 3";
        Manuscript manuscript = new Draft().add(para(letters)).manuscript();
        assertEquals(letters, PdfText.of(LetterPdf.of(manuscript)));
    }

    @Test
    void a_decomposed_letter_comes_out_as_one() {
        Manuscript manuscript =
                new Draft().add(para("A\u030arhus og bla\u030a")).manuscript();
        assertEquals("Århus og blå", PdfText.of(LetterPdf.of(manuscript)));
    }

    @Test
    void marks_without_width_and_private_bullets_do_no_harm() {
        Manuscript manuscript = new Draft()
                .add(para("\ufeffEt\u200b ord\u2060, \uf0b7 og ét til"))
                .manuscript();
        assertEquals("Et ord, • og ét til", PdfText.of(LetterPdf.of(manuscript)));
    }

    @Test
    void a_soft_hyphen_is_seen_only_where_its_word_is_divided() {
        String word = "tvær\u00admini\u00adsteriel ";
        Manuscript manuscript = new Draft().whole().add(para(word.repeat(40))).manuscript();
        byte[] pdf = LetterPdf.of(manuscript);
        assertEquals("tværministeriel ".repeat(40).strip(), PdfText.of(pdf));
    }

    @Test
    void no_page_ends_within_a_word() {
        byte[] pdf = LetterPdf.of(Samples.plain(10));
        for (List<PdfLines.Shown> page : PdfLines.of(pdf)) {
            String last = page.get(page.size() - 2).text();
            assertFalse(last.endsWith("-") || last.endsWith("\u00ad"), last);
        }
    }

    @Test
    void small_and_all_capitals_are_capitals() {
        var caps = new TextLook("Arial", 11, false, false, false, false, true, false, 0, PLAIN.script(), 0, "da-DK");
        var small = new TextLook("Arial", 11, false, false, false, false, false, true, 0, PLAIN.script(), 0, "da-DK");
        Manuscript manuscript = new Draft()
                .add(para(justified(), new Run.Words("store ", caps), new Run.Words("Små", small)))
                .manuscript();
        assertEquals("STORE SMÅ", PdfText.of(LetterPdf.of(manuscript)));
    }

    private static Manuscript narrow() {
        Draft draft = new Draft();
        for (float right = 0; right < 360; right += 30) {
            draft.add(para(Draft.indented("Normal", 0, right, 0), words(Samples.LONG)));
        }
        return draft.manuscript();
    }

    private static String text(Manuscript manuscript) {
        return ManuscriptText.of(manuscript.sections().get(0).items());
    }

    private static boolean installed(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
