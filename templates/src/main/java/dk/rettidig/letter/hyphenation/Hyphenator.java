package dk.rettidig.letter.hyphenation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Finds the places where words may be divided. Safe for use by several threads. */
public final class Hyphenator {
    private static final int LETTERS_EACH_SIDE = 3;
    private static final int LONGEST = 80;

    private final PatternTrie patterns = new PatternTrie();
    private final Institutions institutions;

    private Hyphenator(String language) {
        lines("patterns-" + language + ".txt").forEach(patterns::add);
        lines("exceptions-" + language + ".txt").forEach(patterns::addException);
        institutions = new Institutions(lines("institutions-" + language + ".txt"));
    }

    public static Hyphenator danish() {
        return Danish.INSTANCE;
    }

    /**
     * Marks in {@code mayDivide}, for each word between the two places, the letters before which it may be divided. Names are
     * left whole: a word with a capital, unless it ends like an office's name, which is divided before that ending
     * ("Justits-ministeriet"). So is a word in a web or mail address, one with figures, and one whose writer put soft hyphens in it.
     */
    public void mark(char[] text, int from, int to, boolean[] mayDivide) {
        Scratch scratch = new Scratch();
        int at = from;
        while (at < to) {
            if (!Character.isLetter(text[at])) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < to && Character.isLetter(text[end])) {
                end++;
            }
            if (end - at >= 2 * LETTERS_EACH_SIDE && standsAlone(text, at, end, text.length)) {
                markWord(text, at, end, mayDivide, scratch);
            }
            at = end;
        }
    }

    /** The word with hyphens where it may be divided. */
    public String show(String word) {
        char[] text = word.toCharArray();
        boolean[] mayDivide = new boolean[text.length];
        mark(text, 0, text.length, mayDivide);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length; i++) {
            shown.append(mayDivide[i] ? "-" : "").append(text[i]);
        }
        return shown.toString();
    }

    private void markWord(char[] text, int from, int to, boolean[] mayDivide, Scratch scratch) {
        int length = to - from;
        if (length > LONGEST) {
            return;
        }
        boolean small = scratch.lowerCase(text, from, to);
        if (!small) {
            int joint = institutions.joint(scratch.dotted, length);
            if (joint >= LETTERS_EACH_SIDE) {
                mayDivide[from + joint] = true;
            }
            return;
        }
        patterns.match(scratch.dotted, length + 2, scratch.strengths);
        for (int i = LETTERS_EACH_SIDE; i <= length - LETTERS_EACH_SIDE; i++) {
            if ((scratch.strengths[i + 1] & 1) == 1) {
                mayDivide[from + i] = true;
            }
        }
    }

    private static boolean standsAlone(char[] text, int from, int to, int length) {
        return (from == 0 || !binds(text[from - 1], from >= 2 ? text[from - 2] : ' '))
                && (to == length || !binds(text[to], to + 1 < length ? text[to + 1] : ' '));
    }

    /** Whether a character makes the word beside it part of an address, a code or a word with its own divisions. */
    private static boolean binds(char c, char beyond) {
        return switch (c) {
            case '@', '\u00ad', '_', '\\' -> true;
            case '.', '/', ':' -> Character.isLetterOrDigit(beyond) || beyond == '/';
            default -> Character.isDigit(c);
        };
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Hyphenator.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("%"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Danish {
        static final Hyphenator INSTANCE = new Hyphenator("da");
    }

    /** Room for one word, used again for the next. */
    private static final class Scratch {
        final char[] dotted = new char[LONGEST + 2];
        final byte[] strengths = new byte[LONGEST + 3];

        /** Copies the word in small letters between dots; false where it had a capital. */
        boolean lowerCase(char[] text, int from, int to) {
            boolean plain = true;
            dotted[0] = '.';
            for (int i = from; i < to; i++) {
                char small = Character.toLowerCase(text[i]);
                plain &= small == text[i];
                dotted[1 + i - from] = small;
            }
            dotted[1 + to - from] = '.';
            return plain;
        }
    }
}
