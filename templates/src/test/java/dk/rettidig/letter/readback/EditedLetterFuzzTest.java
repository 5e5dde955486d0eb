package dk.rettidig.letter.readback;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.rettidig.letter.docx.FuzzedWord;
import dk.rettidig.letter.docx.WordZip;
import org.junit.jupiter.api.BeforeAll;

/** In the build only the kept inputs are read; how to search for new ones stands in docs/fuzzing.md. */
class EditedLetterFuzzTest {

    /** What docx4j prepares when it is first used is not the first file's fault. */
    @BeforeAll
    static void warm() {
        EditedLetter unused = EditedLetter.read(WordZip.saying(WordZip.paragraph("Svar:") + WordZip.paragraph("Ja."))
                .bytes());
    }

    @FuzzTest(maxDuration = "11m")
    @DictionaryFile(resourcePath = "/dk/rettidig/letter/docx/word.dict")
    void an_edited_file_is_read_or_refused(byte[] input) {
        FuzzedWord.isReadOrRefused(input, file -> {
            EditedLetter unused = EditedLetter.read(file);
        });
    }
}
