package dk.rettidig.letter.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that a result is compared with. {@code -Dgolden.write=true} writes them anew; look at what changed before you
 * commit it.
 */
public final class GoldenFile {
    static final Path TREES = Path.of("src/test/resources/dk/rettidig/letter/pdf/trees");
    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    private GoldenFile() {}

    public static boolean writes() {
        return WRITE;
    }

    public static void check(Path golden, String actual) {
        try {
            if (WRITE) {
                Files.createDirectories(golden.toAbsolutePath().getParent());
                Files.writeString(golden, actual);
            }
            assertEquals(Files.readString(golden), actual, golden::toString);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
