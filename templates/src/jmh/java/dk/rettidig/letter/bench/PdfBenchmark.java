package dk.rettidig.letter.bench;

import dk.rettidig.letter.template.Templates;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** DOCX bytes in, PDF bytes out: the letter of 2024, letters a second on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class PdfBenchmark {
    private byte[] docx;

    @Setup
    public void prepare() throws Exception {
        docx = Templates.named("answer-2024").fill(SampleLetter.golden("seed-004"));
    }

    @Benchmark
    public byte[] rettidig() {
        return Pdf.of(docx);
    }

    @Benchmark
    public byte[] docx4jExportFo() throws Exception {
        return new ExportFo().pdf(docx);
    }

    /** LibreOffice is started before the clock. */
    @State(Scope.Benchmark)
    public static class Office {
        private LibreOffice office;

        @Setup(Level.Trial)
        public void start() throws Exception {
            office = new LibreOffice();
        }

        @TearDown(Level.Trial)
        public void stop() throws Exception {
            office.close();
        }
    }

    @Benchmark
    public byte[] libreOfficeWarm(Office warm) throws Exception {
        return warm.office.pdf(docx);
    }
}
