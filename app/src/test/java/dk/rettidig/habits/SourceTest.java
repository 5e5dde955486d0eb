package dk.rettidig.habits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much stands in a file and in a folder. */
class SourceTest {

    private static final Path OURS = Path.of("src/main/java/dk/rettidig");
    private static final int LONGEST_CLASS = 300;
    private static final int LARGEST_PACKAGE = 24;

    @Test
    void no_class_is_longer_than_can_be_read_in_one_go() throws IOException {
        assertEquals(List.of(), longerThan(OURS, LONGEST_CLASS));
    }

    @Test
    void no_package_has_more_classes_than_fit_a_head() throws IOException {
        Map<String, Integer> larger = sizes(OURS);
        larger.values().removeIf(size -> size <= LARGEST_PACKAGE);

        assertEquals(Map.of(), larger);
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        assertEquals(List.of(), withoutPurpose(OURS));
    }

    @Test
    void a_source_that_is_too_long_or_says_nothing_is_noticed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Long.java"), "\n".repeat(LONGEST_CLASS + 1));
        Files.writeString(folder.resolve("package-info.java"), "package none;");

        assertEquals(List.of("Long.java"), longerThan(folder, LONGEST_CLASS));
        assertEquals(Map.of("", 1), sizes(folder));
        assertEquals(List.of(""), withoutPurpose(folder));
    }

    private static List<String> longerThan(Path root, int most) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file).size() > most)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, Integer> sizes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.toMap(
                            file -> root.relativize(file.getParent()).toString(),
                            file -> 1,
                            Integer::sum,
                            TreeMap::new));
        }
    }

    /** A sentence before the package, which is null-marked. */
    private static List<String> withoutPurpose(Path root) throws IOException {
        return sizes(root).keySet().stream()
                .filter(name -> {
                    Path info = root.resolve(name).resolve("package-info.java");
                    return !Files.exists(info)
                            || !lines(info).get(0).startsWith("/**")
                            || !lines(info).contains("@NullMarked")
                            || !lines(info).contains("@CheckReturnValue");
                })
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
