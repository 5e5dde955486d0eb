package dk.rettidig.letter.reading.source;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How long the reading of one file may take, counted in the reading thread's own time: a busy machine is no reason to
 * refuse a letter. To be made and checked by one thread.
 */
public final class Deadline {
    private static final long NANOS = 1_600_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long end = spent() + NANOS;

    public void check() {
        if (spent() - end > 0) {
            throw new Unreadable(Unreadable.Reason.TOO_SLOW);
        }
    }

    private static long spent() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
