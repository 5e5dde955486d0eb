package dk.rettidig.letter.docx;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.rettidig.letter.manuscript.Manuscript;

/** In the build only the kept inputs are read; how to search for new ones stands in docs/fuzzing.md. */
class ManuscriptFuzzTest {

    @FuzzTest(maxDuration = "11m")
    @DictionaryFile(resourcePath = "word.dict")
    void a_file_is_read_or_refused(byte[] input) {
        FuzzedWord.isReadOrRefused(input, file -> {
            Manuscript unused = ManuscriptReader.read(file);
        });
    }
}
