package dk.rettidig.letter.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Letter;
import dk.rettidig.letter.golden.Golden;
import dk.rettidig.letter.golden.LibreOffice;
import dk.rettidig.letter.json.LetterJson;
import dk.rettidig.letter.typography.Typography;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden letters, read back from the file as we made it and from the file as LibreOffice saved it again. */
class GoldenReadbackTest {

    static Stream<Golden> all() throws IOException {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_letter_nobody_touched_reads_back_as_itself(Golden golden) {
        assertReadsBack(golden, golden.docx());
    }

    @TestFactory
    Stream<DynamicTest> a_letter_that_LibreOffice_saved_again_reads_back_as_itself()
            throws IOException, InterruptedException {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice (soffice) is not installed, so nothing is saved with it");
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Golden> letters = Golden.all().toList();
        letters.forEach(golden -> files.put(golden.toString(), golden.docx()));
        Map<String, byte[]> saved = LibreOffice.savedAgain(files);
        return letters.stream()
                .map(golden -> DynamicTest.dynamicTest(
                        golden.toString(),
                        () -> assertReadsBack(golden, Objects.requireNonNull(saved.get(golden.toString())))));
    }

    /** All that a person may have changed is the letter's; and a letter without an answer says that it has none. */
    private static void assertReadsBack(Golden golden, byte[] file) {
        Letter letter = Typography.of(golden.letter());
        EditedLetter read = EditedLetter.read(file, golden.docx(), letter.answer());
        assertEquals(json(letter, letter.question()), json(letter, read.question()));
        assertEquals(json(letter, letter.answer()), json(letter, read.answer()));
        List<Finding> expected =
                letter.answer().isEmpty() ? List.of(new Finding(Finding.Code.ANSWER_NOT_FOUND, "")) : List.of();
        assertEquals(expected, read.findings());
        assertTrue(read.isSettled());
    }

    /** As JSON, in which a difference is easily found. */
    private static String json(Letter letter, List<Block> blocks) {
        return LetterJson.write(letter.withAnswer(Pieces.of(blocks)));
    }
}
