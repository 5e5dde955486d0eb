package dk.rettidig.letter.docx;

import dk.rettidig.letter.docx.NumberingBook.Level;
import dk.rettidig.letter.docx.NumberingBook.Numbers;
import dk.rettidig.letter.manuscript.Para.ListMarker;
import dk.rettidig.letter.manuscript.Para.Numbering;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the items of one document's lists, in the order they stand. */
final class ListCounter {
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int MOST_ROMAN = 4_000;
    private static final int LETTERS = 26;

    /** Symbol fonts keep their bullets in the private use area, where no other font has a glyph. */
    private static final char PRIVATE_USE = 0xE000;

    private final NumberingBook book;
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    ListCounter(NumberingBook book) {
        this.book = book;
    }

    /** The level an item is on, if there is such a list. */
    @Nullable
    Level level(ParaProps paragraph) {
        Numbers numbers = book.numbers(paragraph.numberId());
        return numbers == null ? null : numbers.levels().get(depth(paragraph));
    }

    /** Counts one more item. */
    ListMarker next(ParaProps paragraph, Level level, TextProps text) {
        int id = paragraph.numberId() == null ? 0 : paragraph.numberId();
        Numbers numbers = book.numbers(id);
        int depth = depth(paragraph);
        Map<Integer, Level> levels = numbers == null ? Map.of() : numbers.levels();
        String list = numbers == null ? "" : numbers.definition();
        int[] count = counts.computeIfAbsent(list, any -> new int[NumberingBook.LEVELS]);
        if (begun.add(id) && numbers != null && numbers.restarts()) {
            java.util.Arrays.fill(count, 0);
        }
        count[depth] = count[depth] == 0 ? level.start() : count[depth] + 1;
        for (int deeper = depth + 1; deeper < count.length; deeper++) {
            count[deeper] = 0;
        }
        return new ListMarker(
                id,
                depth,
                level.numbering(),
                text(level, levels, count),
                text.under(level.marker()).look());
    }

    private static int depth(ParaProps paragraph) {
        Integer level = paragraph.numberLevel();
        return level == null ? 0 : Math.max(0, Math.min(NumberingBook.LEVELS - 1, level));
    }

    private static String text(Level level, Map<Integer, Level> levels, int[] count) {
        if (level.numbering() == Numbering.BULLET) {
            boolean symbol = level.text().isEmpty() || level.text().charAt(0) >= PRIVATE_USE;
            return symbol ? "•" : level.text();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < level.text().length(); i++) {
            char character = level.text().charAt(i);
            boolean placeholder = character == '%'
                    && i + 1 < level.text().length()
                    && Character.isDigit(level.text().charAt(i + 1));
            if (!placeholder) {
                text.append(character);
                continue;
            }
            int at = Math.max(0, level.text().charAt(++i) - '1');
            Level named = levels.get(at);
            text.append(number(
                    count[Math.min(at, count.length - 1)], named == null ? level.numbering() : named.numbering()));
        }
        return text.toString();
    }

    static String number(int number, Numbering numbering) {
        return switch (numbering) {
            case LOWER_LETTER -> letters(number, 'a');
            case UPPER_LETTER -> letters(number, 'A');
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_ROMAN -> roman(number);
            case DECIMAL, BULLET -> Integer.toString(number);
        };
    }

    /** a … z, aa … zz, as Word counts. */
    private static String letters(int number, char first) {
        if (number < 1) {
            return "";
        }
        int times = Math.min(9, (number - 1) / LETTERS + 1);
        return String.valueOf((char) (first + (number - 1) % LETTERS)).repeat(times);
    }

    private static String roman(int number) {
        if (number < 1 || number >= MOST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }
}
