package dk.rettidig.letter.bench;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.Letter;
import dk.rettidig.letter.json.LetterJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The letters that are measured: the golden ones, and one made as long as asked for. */
final class SampleLetter {
    private SampleLetter() {}

    static Letter golden(String name) throws IOException {
        String resource = "/golden/" + name + "/letter.json";
        try (InputStream json = Objects.requireNonNull(SampleLetter.class.getResourceAsStream(resource), resource)) {
            return LetterJson.read(new String(json.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    /** The real letter of 2024 with its answer repeated: three pages a time. */
    static Letter repeated(int times) throws IOException {
        Letter letter = golden("seed-004");
        List<Block> answer = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            answer.addAll(letter.answer());
        }
        return letter.withAnswer(answer);
    }
}
