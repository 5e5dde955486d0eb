package dk.rettidig.letter.bench;

import com.sun.management.ThreadMXBean;
import dk.rettidig.letter.Letter;
import dk.rettidig.letter.template.Templates;
import dk.rettidig.letter.template.WordTemplate;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * 10,000 letters, filled and typeset, on four threads: prints the memory in use after a full collection every 1,000
 * letters, and the bytes allocated for one. Fails when the last is more than a tenth above the second.
 */
final class Soak {
    private static final int THREADS = 4;
    private static final int ROUNDS = 10;
    private static final int LETTERS_A_ROUND = 1_000;

    private Soak() {}

    public static void main(String[] arguments) throws Exception {
        Letter letter = SampleLetter.golden("seed-004");
        WordTemplate template = Templates.named("answer-2024");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long second = 0;
        long last = 0;
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                long allocated = round(threads, template, letter);
                last = usedAfterCollection();
                second = round == 2 ? last : second;
                System.out.printf(
                        "%6d letters: %5.1f MB in use, %6.0f kB allocated a letter%n",
                        round * LETTERS_A_ROUND, last / 1e6, allocated / 1e3 / LETTERS_A_ROUND);
            }
        } finally {
            threads.shutdown();
        }
        if (last > second * 1.1) {
            throw new IllegalStateException("memory grew from " + second + " to " + last + " bytes");
        }
    }

    private static long round(ExecutorService threads, WordTemplate template, Letter letter) throws Exception {
        List<Callable<Long>> work = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            work.add(() -> letters(template, letter));
        }
        long allocated = 0;
        for (Future<Long> done : threads.invokeAll(work)) {
            allocated += done.get();
        }
        return allocated;
    }

    private static long letters(WordTemplate template, Letter letter) {
        ThreadMXBean bean = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = bean.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < LETTERS_A_ROUND / THREADS; i++) {
            if (Pdf.of(template.fill(letter)).length == 0) {
                throw new IllegalStateException("an empty letter");
            }
        }
        return bean.getCurrentThreadAllocatedBytes() - before;
    }

    private static long usedAfterCollection() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
