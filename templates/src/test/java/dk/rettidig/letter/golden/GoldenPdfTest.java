package dk.rettidig.letter.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.letter.docx.ManuscriptReader;
import dk.rettidig.letter.pdf.Conformance;
import dk.rettidig.letter.pdf.GoldenFile;
import dk.rettidig.letter.pdf.LetterPdf;
import dk.rettidig.letter.pdf.PagePictures;
import dk.rettidig.letter.pdf.PdfText;
import dk.rettidig.letter.pdf.StructureTree;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden letters as PDF: their words, both standards, their trees and their looks. */
class GoldenPdfTest {

    static Stream<Golden> all() throws IOException {
        return Golden.all();
    }

    private static byte[] pdf(Golden golden) {
        return LetterPdf.of(ManuscriptReader.read(golden.docx()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_words_of_the_PDF_are_the_letters_in_their_order(Golden golden) {
        String found = PdfText.of(pdf(golden)).replaceAll("Side \\d+/\\d+ ?", "");
        assertEquals(PdfText.plain(golden.file("letter.txt")), found.strip());
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
