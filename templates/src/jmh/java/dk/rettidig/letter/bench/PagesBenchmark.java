package dk.rettidig.letter.bench;

import dk.rettidig.letter.template.Templates;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whether a page costs the same in a short and in a long letter: milliseconds a letter, for growing answers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class PagesBenchmark {

    /** How often the answer of the letter of 2024 is repeated; the number of pages is printed once. */
    @Param({"0", "1", "4", "16", "34"})
    public int answers;

    private byte[] docx;

    @Setup
    public void prepare() throws Exception {
        docx = Templates.named("answer-2024").fill(SampleLetter.repeated(answers));
        System.out.printf("%n%d answers: %d pages%n", answers, Pdf.pages(Pdf.of(docx)));
    }

    @Benchmark
    public byte[] pdf() {
        return Pdf.of(docx);
    }
}
