package dk.rettidig.letter.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.rettidig.letter.ProcessorTime;
import dk.rettidig.letter.reading.source.Unreadable;
import java.time.Duration;

/**
 * Whatever bytes come, they are read or refused, and soon. In the build only the kept inputs are run; how to search for
 * new ones stands in docs/reading.md.
 */
class ReaderFuzzTest {
    private static final Duration LONGEST = Duration.ofSeconds(3);

    @FuzzTest(maxDuration = "11m")
    void a_file_is_read_or_refused(byte[] file) {
        ProcessorTime.assertWithin(LONGEST, () -> {
            try {
                Reading reading = Reader.read(file);
                if (reading.kind() == ReadingKind.ANSWER_LETTER) {
                    Object unused = reading.toLetter();
                }
            } catch (Unreadable refused) {
                assertTrue(!String.valueOf(refused.getMessage()).isEmpty());
            }
        });
    }
}
