package dk.rettidig.letter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** The time that a thread itself worked: on a busy machine the clock says nothing of a reader. */
public final class ProcessorTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ProcessorTime() {}

    public static Duration of(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
    }

    public static void assertWithin(Duration longest, Runnable work) {
        Duration taken = of(work);
        assertTrue(taken.compareTo(longest) < 0, () -> "took " + taken);
    }
}
