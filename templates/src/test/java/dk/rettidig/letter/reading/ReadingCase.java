package dk.rettidig.letter.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** A folder with {@code source.txt} and {@code fields.txt}. Lines above the mark in the source are remarks on it. */
record ReadingCase(Path folder) {
    private static final String MARK = "# ---- text below ----\n";

    static Stream<ReadingCase> all() {
        try (Stream<Path> folders = Files.list(Path.of(
                Objects.requireNonNull(ReadingCase.class.getResource("cases")).toURI()))) {
            return folders.sorted().map(ReadingCase::new).toList().stream();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static ReadingCase named(String name) {
        return all().filter(reading -> reading.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    String text() {
        String source = file("source.txt");
        int mark = source.indexOf(MARK);
        return mark < 0 ? source : source.substring(mark + MARK.length());
    }

    String remarks() {
        String source = file("source.txt");
        return source.substring(0, source.length() - text().length());
    }

    String fields() {
        return file("fields.txt");
    }

    private String file(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
