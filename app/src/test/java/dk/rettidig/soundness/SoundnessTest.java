package dk.rettidig.soundness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.rettidig.database.EmptyDatabase;
import dk.rettidig.language.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SoundnessTest {

    @Test
    void an_empty_database_contradicts_no_sentence() throws IOException {
        try (EmptyDatabase database = EmptyDatabase.create()) {
            assertEquals(List.of(), broken(database));
        }
    }

    @Test
    void an_entry_taken_out_of_a_journal_shows_in_two_sentences_and_names_the_case() throws Exception {
        try (EmptyDatabase database = EmptyDatabase.create()) {
            change(database, "insert into journal_head (case_ref, number, hash) values ('20241-REU-1', 2, 'x')");
            change(
                    database,
                    "insert into journal_entry"
                            + " values (1, 1, '20241-REU-1', 2, now(), now(), null, 'Ida', 'k', 't', 'IN', 'c', 'x')");

            assertEquals(
                    List.of(
                            "a-head-stands-at-the-last-entry-of-its-case [20241-REU-1]",
                            "a-journal-has-no-gap [20241-REU-1]"),
                    broken(database));
        }
    }

    @ParameterizedTest
    @MethodSource("invariants")
    void every_sentence_has_words(Invariant invariant) {
        String key = invariant.messageKey();

        assertNotEquals(key, Messages.danish().say(key));
        assertNotEquals(key, Messages.preferredBy(List.of(Locale.UK)).say(key));
    }

    private static List<String> broken(EmptyDatabase database) throws IOException {
        return Soundness.of(database.source(), invariants()).findings().stream()
                .filter(finding -> !finding.holds())
                .map(finding -> finding.invariant().name() + " " + finding.contradictions())
                .toList();
    }

    private static void change(EmptyDatabase database, String statement) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement changing = connection.createStatement()) {
            assertEquals(1, changing.executeUpdate(statement));
        }
    }

    static List<Invariant> invariants() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/webapp/WEB-INF/invariants"))) {
            return files.sorted().map(SoundnessTest::invariant).toList();
        }
    }

    private static Invariant invariant(Path file) {
        try {
            return new Invariant(file.getFileName().toString().replace(".sql", ""), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
