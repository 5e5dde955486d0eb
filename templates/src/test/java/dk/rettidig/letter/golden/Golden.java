package dk.rettidig.letter.golden;

import dk.rettidig.letter.Letter;
import dk.rettidig.letter.json.LetterJson;
import dk.rettidig.letter.template.Templates;
import dk.rettidig.letter.template.WordTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder with a letter. A file {@code template.txt} names the template where it is not the kind's usual one. */
public record Golden(Path folder) {

    private static final Path ALL = Path.of("src", "test", "resources", "golden");

    public static Stream<Golden> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.sorted().map(Golden::new).toList().stream();
        }
    }

    public static Golden named(String name) {
        return new Golden(ALL.resolve(name));
    }

    public Letter letter() {
        return LetterJson.read(file("letter.json"));
    }

    public WordTemplate template() {
        return has("template.txt") ? Templates.named(file("template.txt").strip()) : Templates.of(letter().kind());
    }

    public byte[] docx() {
        return template().fill(letter());
    }

    public boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    public String file(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return String.valueOf(folder.getFileName());
    }
}
