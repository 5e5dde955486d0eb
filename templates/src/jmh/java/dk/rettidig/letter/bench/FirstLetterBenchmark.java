package dk.rettidig.letter.bench;

import dk.rettidig.letter.Letter;
import dk.rettidig.letter.template.Templates;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the first letter costs in a fresh JVM, each in a JVM of its own: nothing of the letters is loaded before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstLetterBenchmark {

    /** The letter's values are read before the clock; the template is not. */
    @State(Scope.Benchmark)
    public static class Values {
        private Letter letter;

        @Setup
        public void read() throws Exception {
            letter = SampleLetter.golden("seed-004");
        }
    }

    /** A filled letter from a file, so that no class of the filling is loaded before the clock. */
    @State(Scope.Benchmark)
    public static class Filled {
        private byte[] docx;

        @Setup
        public void read() throws Exception {
            docx = FilledFile.read();
        }
    }

    @Benchmark
    public byte[] firstFill(Values values) {
        return Templates.named("answer-2024").fill(values.letter);
    }

    @Benchmark
    public byte[] firstPdf(Filled filled) {
        return Pdf.of(filled.docx);
    }
}
