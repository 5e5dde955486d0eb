package dk.rettidig.letter.golden;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.rettidig.letter.json.LetterJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

class GoldenTextTest {

    static Stream<Golden> all() throws IOException {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_words_of_the_Word_file_are_the_letters_in_their_order(Golden golden) throws IOException, SAXException {
        assertEquals(words(golden.file("letter.txt")), words(DocxText.of(golden.docx())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_same_letter_gives_the_same_bytes(Golden golden) {
        assertArrayEquals(golden.docx(), golden.docx());
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_sample_text_of_the_template_is_left(Golden golden) throws IOException {
        DocxText.unzip(golden.docx()).forEach((name, part) -> {
            if (name.endsWith(".xml")) {
                String markup = new String(part, StandardCharsets.UTF_8);
                assertFalse(markup.matches("(?s).*<w:t[^>]*>\\[[a-z:-]+]</w:t>.*"), name);
                assertFalse(markup.contains("showingPlcHdr"), name);
                assertFalse(markup.contains("hvis:"), name);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_letter_written_as_JSON_is_read_back_as_itself(Golden golden) {
        assertEquals(golden.letter(), LetterJson.read(LetterJson.write(golden.letter())));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().replace('\u00A0', ' ').split("\\s+"));
    }
}
