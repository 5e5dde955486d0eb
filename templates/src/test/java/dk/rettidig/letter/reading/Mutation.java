package dk.rettidig.letter.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A text with one to three damages of the kinds files have on their way.
 *
 * @param name what was done to it
 */
record Mutation(String name, String original, String text, int damages) {

    private enum Damage {
        LINES_SWAPPED,
        LINE_LOST,
        HYPHENS_ADDED,
        GLYPHS_DOUBLED,
        LINE_TWICE,
        CUT_OFF,
        CUT_OFF_ABOVE,
        UTF8_AS_LATIN1,
        LATIN1_AS_UTF8,
        UTF8_AS_WINDOWS,
        LINES_JOINED,
        PAGE_LABELS_ADDED,
        BLANKS_ADDED,
        CARRIAGE_RETURNS
    }

    static Mutation of(String original, int seed, Random random) {
        int damages = 1 + random.nextInt(3);
        String text = original;
        StringBuilder name = new StringBuilder("#" + seed);
        for (int i = 0; i < damages; i++) {
            Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
            name.append(' ').append(damage);
            text = done(damage, text, random);
        }
        return new Mutation(name.toString(), original, text.isBlank() ? original : text, damages);
    }

    private static String done(Damage damage, String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int line = random.nextInt(lines.size());
        int place = random.nextInt(Math.max(1, text.length()));
        return switch (damage) {
            case LINES_SWAPPED -> {
                Collections.swap(lines, line, Math.min(line + 1, lines.size() - 1));
                yield String.join("\n", lines);
            }
            case LINE_LOST -> {
                lines.remove(line);
                yield String.join("\n", lines);
            }
            case LINE_TWICE -> {
                lines.add(line, lines.get(line));
                yield String.join("\n", lines);
            }
            case HYPHENS_ADDED -> hyphenated(text, random);
            case GLYPHS_DOUBLED -> {
                lines.set(line, lines.get(line).replaceAll("(\\S)", "$1$1"));
                yield String.join("\n", lines);
            }
            case CUT_OFF -> text.substring(0, Math.max(place, text.length() / 3));
            case CUT_OFF_ABOVE -> text.substring(Math.min(place, text.length() / 3));
            case UTF8_AS_LATIN1 -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            case LATIN1_AS_UTF8 -> new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            case UTF8_AS_WINDOWS -> new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
            case LINES_JOINED -> {
                String joined = lines.get(line) + (line + 1 < lines.size() ? lines.remove(line + 1) : "");
                lines.set(line, joined);
                yield String.join("\n", lines);
            }
            case PAGE_LABELS_ADDED -> {
                lines.add(line, "Side 1/2");
                lines.add(line + 1, "1815561_0002.png");
                yield String.join("\n", lines);
            }
            case BLANKS_ADDED -> {
                lines.add(line, "");
                yield String.join("\n", lines).replace(" ", "  ");
            }
            case CARRIAGE_RETURNS -> text.replace("\n", "\r\n");
        };
    }

    /** Divides a few of the longer words at a line's end. */
    private static String hyphenated(String text, Random random) {
        StringBuilder divided = new StringBuilder();
        for (String word : text.split("(?<= )", -1)) {
            boolean divide = word.matches("\\p{Ll}{8,} ") && random.nextInt(3) == 0;
            divided.append(divide ? word.substring(0, 4) + "-\n" + word.substring(4) : word);
        }
        return divided.toString();
    }
}
