package dk.rettidig.letter.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.rettidig.letter.reading.source.Unreadable;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Whatever bytes come, they are read or refused, and soon. In the build only the kept inputs are run; how to search for
 * new ones stands in docs/reading.md.
 */
class ReaderFuzzTest {
    private static final Duration LONGEST = Duration.ofSeconds(3);

    @FuzzTest(maxDuration = "11m")
    void a_file_is_read_or_refused(byte[] file) {
        long start = cpuTime();
        try {
            Reading reading = Reader.read(file);
            if (reading.kind() == ReadingKind.ANSWER_LETTER) {
                Object unused = reading.toLetter();
            }
        } catch (Unreadable refused) {
            assertTrue(!String.valueOf(refused.getMessage()).isEmpty());
        }
        Duration taken = Duration.ofNanos(cpuTime() - start);
        assertTrue(taken.compareTo(LONGEST) < 0, () -> "took " + taken);
    }

    /** The thread's own time, for the machine may be busy with other things. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
