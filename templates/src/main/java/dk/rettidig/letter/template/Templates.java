package dk.rettidig.letter.template;

import dk.rettidig.letter.LetterKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The templates that come with the product. Each is compiled when it is first asked for. */
public final class Templates {

    private static final Map<LetterKind, String> USUAL = Map.of(
            LetterKind.ANSWER, "answer-2024",
            LetterKind.FINAL_ANSWER, "final-answer",
            LetterKind.INTERIM_ANSWER, "interim-answer",
            LetterKind.CORRECTED_ANSWER, "corrected-answer",
            LetterKind.TRANSFER, "transfer",
            LetterKind.HEARING, "hearing",
            LetterKind.REMINDER, "reminder",
            LetterKind.STATEMENT_FORM, "statement-form",
            LetterKind.QUARTERLY_REPORT, "quarterly-report");

    private static final List<String> NAMES = List.of(
            "answer-2024",
            "answer-2017",
            "final-answer",
            "interim-answer",
            "corrected-answer",
            "transfer",
            "hearing",
            "reminder",
            "statement-form",
            "quarterly-report");

    private static final Map<String, WordTemplate> COMPILED = new ConcurrentHashMap<>();

    private Templates() {}

    public static List<String> names() {
        return NAMES;
    }

    public static WordTemplate of(LetterKind kind) {
        return named(USUAL.getOrDefault(kind, NAMES.get(0)));
    }

    /** @throws IllegalArgumentException when there is none of that name */
    public static WordTemplate named(String name) {
        return COMPILED.computeIfAbsent(
                name, unused -> AuthoredTemplate.builtIn(docx(name)).template());
    }

    /** The Word file itself, for an author to start from. */
    public static byte[] docx(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("no template named " + name);
        }
        try (InputStream in = Templates.class.getResourceAsStream(name + ".docx")) {
            if (in == null) {
                throw new IllegalStateException("the template " + name + " was not built in");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
