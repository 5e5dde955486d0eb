package dk.rettidig.letter.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceTest {

    @ParameterizedTest(name = "{0} is set in {1}")
    @CsvSource({
        "Times New Roman, T",
        "Georgia, T",
        "Cambria, T",
        "Garamond, T",
        "Arial, A",
        "Calibri, A",
        "Verdana, A",
        "helvetica, A",
        "Courier New, C",
        "Consolas, C",
        "A font nobody knows, T"
    })
    void a_font_named_in_a_document_has_a_fixed_stand_in(String name, String face) {
        assertEquals(face, Face.of(name, false, false).resourceName());
    }

    /** Advance widths of Times New Roman and Arial in thousandths, from Adobe's Core 14 metrics (Times-Roman, Helvetica). */
    @ParameterizedTest(name = "{1} in {0} is {2} wide")
    @CsvSource({
        "Times New Roman, a, 444",
        "Times New Roman, W, 944",
        "Times New Roman, m, 778",
        "Times New Roman, å, 444",
        "Times New Roman, –, 500",
        "Times New Roman, ”, 444",
        "Arial, a, 556",
        "Arial, W, 944",
        "Arial, 1, 556",
        "Courier New, i, 600"
    })
    void the_faces_are_as_wide_as_their_twins(String font, char character, float thousandths) {
        Face face = Face.of(font, false, false);
        assertEquals(thousandths, face.advance(face.code(character)) * 1000, 0.6);
    }

    @Test
    void every_danish_letter_and_quotation_mark_is_in_the_shared_subset() {
        Face face = Face.of("Times New Roman", true, true);
        "ÆØÅæøåÉéÜüÖöÄä”“„’‘»«›‹–—…§€½•\u00a0°%"
                .codePoints()
                .forEach(c -> assertNotEquals(0, face.code(c), () -> Character.toString(c)));
    }

    @Test
    void the_non_breaking_hyphen_is_drawn_as_a_hyphen() {
        Face face = Face.of("Times New Roman", false, false);
        assertEquals(face.code('-'), face.code('\u2011'));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"−", "≥", "α", "Ж", "→"})
    void a_character_outside_the_subset_comes_from_the_whole_font(String character) {
        LetterFonts fonts = new LetterFonts();
        Typeface found = fonts.having(character.codePointAt(0), Face.of("Times New Roman", false, false));
        assertEquals("RT", found.resourceName());
        assertEquals(List.of(found), fonts.rare());
        assertTrue(found.advance(found.code(character.codePointAt(0))) > 0);
    }

    @Test
    void a_character_that_no_font_has_is_named() {
        LetterFonts fonts = new LetterFonts();
        Face face = Face.of("Arial", false, false);
        CharacterWithoutFont refused = assertThrows(CharacterWithoutFont.class, () -> fonts.having(0x1F600, face));
        assertEquals(
                "Tegnet ”😀” (U+1F600) findes ikke i brevets skrifttyper. Slet det, eller skriv det på en anden måde.",
                refused.getMessage());
    }

    @Test
    void threads_share_one_face() {
        Face face = Face.of("Arial", true, false);
        assertTrue(IntStream.range(0, 100)
                .parallel()
                .mapToObj(i -> Face.of("Arial", true, false))
                .allMatch(face::equals));
        assertSame(face, Face.of("Helvetica", true, false));
    }
}
