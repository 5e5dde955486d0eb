package dk.rettidig.letter.bench;

import dk.rettidig.letter.Letter;
import dk.rettidig.letter.template.Templates;
import dk.rettidig.letter.template.WordTemplate;
import java.util.List;
import java.util.Map;
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

/** The letter of 2024 as DOCX bytes, letters a second on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class FillBenchmark {
    private Letter letter;
    private WordTemplate template;
    private Map<String, List<String>> texts;
    private Docx4jByTag docx4j;
    private PoiTl poiTl;

    @Setup
    public void prepare() throws Exception {
        letter = SampleLetter.golden("seed-004");
        template = Templates.named("answer-2024");
        texts = Controls.texts(template.fill(letter));
        docx4j = new Docx4jByTag(Templates.docx("answer-2024"));
        poiTl = new PoiTl(Templates.docx("answer-2024"));
    }

    @Benchmark
    public byte[] rettidig() {
        return template.fill(letter);
    }

    @Benchmark
    public byte[] docx4jByTag() throws Exception {
        return docx4j.fill(texts);
    }

    @Benchmark
    public byte[] poiTl() throws Exception {
        return poiTl.fill(texts);
    }
}
