package dk.rettidig.letter.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dk.rettidig.letter.Letter;
import dk.rettidig.letter.docx.ManuscriptReader;
import dk.rettidig.letter.golden.DocxText;
import dk.rettidig.letter.golden.Golden;
import dk.rettidig.letter.pdf.LetterPdf;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** The two real letters: read as text and set with our templates, and read again from our Word file and our PDF. */
class OwnLettersTest {

    @ParameterizedTest
    @ValueSource(strings = {"seed-000", "seed-004"})
    void a_letter_that_was_read_is_set_again_word_for_word(String name) throws IOException, SAXException {
        Letter letter = Reader.read(ReadingCase.named(name).text()).toLetter();
        assertNotNull(letter);
        Golden golden = Golden.named(name);
        String set = DocxText.of(golden.template().fill(letter));
        assertEquals(words(golden.file("letter.txt")), words(set));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed-000", "seed-004"})
    void our_word_file_is_read_as_the_letter_it_was_made_of(String name) {
        Reading reading = Reader.read(Golden.named(name).docx());
        assertEquals(ReadingCase.named(name).fields(), withoutWarnings(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed-000", "seed-004"})
    void our_pdf_is_read_as_the_letter_it_was_made_of(String name) {
        byte[] pdf = LetterPdf.of(ManuscriptReader.read(Golden.named(name).docx()));
        assertEquals(ReadingCase.named(name).fields(), withoutWarnings(Reader.read(pdf)));
    }

    /** The mark is a picture, which is said; the rest is the same. */
    private static String withoutWarnings(Reading reading) {
        return ReadingText.of(reading).replace(" PARTS_NOT_SHOWN\n", "\n");
    }

    private static List<String> words(String text) {
        return List.of(text.replaceAll("[\\s\u00a0]+", " ").strip().split(" ", -1));
    }
}
