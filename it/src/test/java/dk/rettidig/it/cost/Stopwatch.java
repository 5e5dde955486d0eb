package dk.rettidig.it.cost;

import java.util.Arrays;

/** The times of something done again and again. */
final class Stopwatch {

    private final double[] milliseconds;
    private int taken;

    Stopwatch(int rounds) {
        this.milliseconds = new double[rounds];
    }

    interface Work {
        void run() throws Exception;
    }

    void take(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        milliseconds[taken++] = (System.nanoTime() - begin) / 1e6;
    }

    /** Half were quicker. */
    double median() {
        double[] sorted = Arrays.copyOf(milliseconds, taken);
        Arrays.sort(sorted);
        return sorted[taken / 2];
    }
}
