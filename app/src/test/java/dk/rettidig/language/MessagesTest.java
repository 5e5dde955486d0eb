package dk.rettidig.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.people.Role;
import dk.rettidig.question.QuestionObstacle;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/dk/rettidig");

    @ParameterizedTest
    @MethodSource("packages")
    void both_languages_have_the_same_sentences(Path folder) {
        assertEquals(keys(folder.resolve("messages_da.properties")), keys(folder.resolve("messages_en.properties")));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_key_begins_with_the_name_of_its_package(Path folder) {
        String prefix = folder.getFileName() + ".";
        assertTrue(keys(folder.resolve("messages_da.properties")).stream().allMatch(key -> key.startsWith(prefix)));
    }

    static List<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            return files.filter(file -> file.endsWith("messages_da.properties"))
                    .map(file -> BUNDLES.resolve(BUNDLES.relativize(file).getName(0)))
                    .toList();
        }
    }

    private static SortedSet<String> keys(Path file) {
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            sentences.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new TreeSet<>(sentences.stringPropertyNames());
    }

    @Test
    void a_date_is_written_as_danes_write_it() {
        Messages danish = Messages.danish();

        assertEquals("1. februar 2023", danish.date(LocalDate.of(2023, 2, 1)));
    }

    @Test
    void danish_is_spoken_unless_english_is_asked_for() {
        assertEquals("da", Messages.preferredBy(List.of(Locale.FRENCH)).language());
        assertEquals(
                "en", Messages.preferredBy(List.of(Locale.FRENCH, Locale.UK)).language());
        assertEquals(
                "da",
                Messages.preferredBy(List.of(Locale.forLanguageTag("da-DK"), Locale.UK))
                        .language());
    }

    @Test
    void every_role_and_obstacle_has_a_sentence() {
        Messages danish = Messages.danish();
        Stream.concat(
                        Stream.of(Role.values()).map(Role::messageKey),
                        Stream.of(QuestionObstacle.values()).map(QuestionObstacle::messageKey))
                .forEach(key -> assertFalse(danish.say(key).equals(key), key));
    }

    @Test
    void whatever_a_change_tells_it_has_done_is_a_sentence() throws IOException {
        Messages danish = Messages.danish();
        Pattern done = Pattern.compile("@Done\\(\"([^\"]+)\"\\)");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> keys = sources.filter(file -> file.toString().endsWith("Resource.java"))
                    .flatMap(file -> done.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .toList();

            assertFalse(keys.isEmpty());
            keys.forEach(key -> assertFalse(danish.say(key).equals(key), key));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
