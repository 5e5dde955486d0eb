package dk.rettidig.letter.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.letter.docx.ManuscriptReader;
import dk.rettidig.letter.pdf.Conformance;
import dk.rettidig.letter.pdf.GoldenFile;
import dk.rettidig.letter.pdf.LetterPdf;
import dk.rettidig.letter.pdf.PagePictures;
import dk.rettidig.letter.pdf.PdfText;
import dk.rettidig.letter.pdf.StructureTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden letters as PDF: their words, both standards, their trees and their looks. */
class GoldenPdfTest {

    /** As in "1.", "a)", "•", "–" and a note's number. */
    private static final Pattern MARK = Pattern.compile("\\d+\\.?|[a-z]\\)|•|–");

    static Stream<Golden> all() throws IOException {
        return Golden.all();
    }

    private static byte[] pdf(Golden golden) {
        return LetterPdf.of(ManuscriptReader.read(golden.docx()));
    }

    /** A file {@code pages.txt} says what stands on the pages where lists and notes add marks to the letter's words. */
    @ParameterizedTest
    @MethodSource("all")
    void the_words_of_the_PDF_are_the_letters_in_their_order(Golden golden) {
        String found = PdfText.of(pdf(golden)).replaceAll("Side \\d+/\\d+ ?", "");
        String expected = golden.file(golden.has("pages.txt") ? "pages.txt" : "letter.txt");
        assertEquals(PdfText.plain(expected), found.strip());
    }

    static Stream<Golden> withMarks() throws IOException {
        return Golden.all().filter(golden -> golden.has("pages.txt"));
    }

    @ParameterizedTest
    @MethodSource("withMarks")
    void the_pages_hold_the_letters_words_and_nothing_but_marks_of_lists_and_notes_besides(Golden golden) {
        List<String> besides = words(golden.file("pages.txt"));
        words(golden.file("letter.txt")).forEach(word -> assertTrue(besides.remove(word), word));
        assertEquals(
                List.of(),
                besides.stream().filter(word -> !MARK.matcher(word).matches()).toList());
    }

    private static List<String> words(String text) {
        String plain = PdfText.plain(text).replace("\u00ad", "").replaceAll("[\u2010\u2011]", "-");
        // A note's number stands close to the word it belongs to.
        return new ArrayList<>(
                List.of(plain.replaceAll("(?<=[a-zæøå]\\.)(?=\\d )", " ").split(" ", -1)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_PDF_follows_both_standards(Golden golden) {
        Conformance.check(pdf(golden));
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_tree_is_read_in_the_right_order(Golden golden) {
        GoldenFile.check(golden.folder().resolve("structure.txt"), StructureTree.asText(pdf(golden)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_pages_look_as_they_were_approved(Golden golden) {
        PagePictures.check(golden.folder(), pdf(golden));
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_same_letter_gives_the_same_PDF(Golden golden) {
        assertArrayEquals(pdf(golden), pdf(golden));
    }
}
