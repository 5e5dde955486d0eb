package dk.rettidig.letter.bench;

import dk.rettidig.letter.Letter;
import dk.rettidig.letter.template.Templates;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a page costs the same in a short and in a long letter: the thread's own processor time from DOCX to PDF. The
 * lengths take turns and the best round of each counts, so that what else the machine does falls on all alike.
 */
public final class PageCost {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 40;
    private static final int PAGES_A_ROUND = 200;

    private final byte[] docx;
    private final int pages;
    private long best = Long.MAX_VALUE;

    private PageCost(byte[] docx) throws IOException {
        this.docx = docx;
        pages = Pdf.pages(Pdf.of(docx));
    }

    public static void main(String[] args) throws IOException {
        List<PageCost> lengths = new ArrayList<>();
        Letter shortest = SampleLetter.golden("transfer");
        lengths.add(new PageCost(Templates.of(shortest.kind()).fill(shortest)));
        for (int answers : new int[] {1, 4, 16, 44}) {
            lengths.add(new PageCost(Templates.named("answer-2024").fill(SampleLetter.repeated(answers))));
        }
        for (int round = 0; round < ROUNDS; round++) {
            lengths.forEach(PageCost::measure);
        }
        lengths.forEach(PageCost::print);
    }

    private void measure() {
        int letters = Math.max(1, PAGES_A_ROUND / pages);
        long bytes = 0;
        long begin = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < letters; i++) {
            bytes += Pdf.of(docx).length;
        }
        long each = (THREADS.getCurrentThreadCpuTime() - begin) / letters;
        if (bytes > 0) {
            best = Math.min(best, each);
        }
    }

    private void print() {
        double milliseconds = best / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%4d pages: %7.2f ms a letter, %5.2f ms a page%n",
                pages,
                milliseconds,
                milliseconds / pages);
    }
}
