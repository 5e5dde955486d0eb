package dk.rettidig.it.access;

import static java.util.stream.Collectors.toCollection;

import dk.rettidig.it.http.Described;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rows of {@code access.csv}: an address, whose case it is, what is sent, and for each user the status expected. A body
 * that is valid shows that another's case is not found; an empty one that the user was let in as far as the rules.
 */
public final class AccessTable {

    private static final int FIRST_USER = 4;

    private AccessTable() {}

    public record Row(String method, String path, Whose whose, String body, Map<String, Integer> expected) {

        /** Somebody who gets an answer here. */
        public Optional<String> welcome() {
            return expected.entrySet().stream()
                    .filter(user -> user.getValue() == 200)
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        @Override
        public String toString() {
            return method + " " + path
                    + (whose == Whose.NONE ? "" : " of " + whose.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Whose question, hearing or letter the address names. */
    public enum Whose {
        NONE,
        OWN,
        OTHER
    }

    public static List<Row> rows() {
        try (InputStream file = Objects.requireNonNull(AccessTable.class.getResourceAsStream("/access.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            String[] heads = lines.readLine().split(";", -1);
            return lines.lines().map(line -> row(heads, line.split(";", -1))).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every address with its method, as {@link Described} tells of itself. */
    public static Set<String> addresses() {
        return rows().stream().map(row -> row.method() + " " + row.path()).collect(toCollection(TreeSet::new));
    }

    private static Row row(String[] heads, String[] cells) {
        Map<String, Integer> expected = new LinkedHashMap<>();
        for (int i = FIRST_USER; i < heads.length; i++) {
            expected.put(heads[i], Integer.valueOf(cells[i]));
        }
        Whose whose = Arrays.stream(Whose.values())
                .filter(each -> each.name().equalsIgnoreCase(cells[2]))
                .findFirst()
                .orElse(Whose.NONE);
        return new Row(cells[0], cells[1], whose, cells[3], expected);
    }
}
