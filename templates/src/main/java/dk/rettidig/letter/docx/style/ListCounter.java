package dk.rettidig.letter.docx.style;

import dk.rettidig.letter.docx.style.NumberingBook.Numbers;
import dk.rettidig.letter.manuscript.Para.ListMarker;
import dk.rettidig.letter.manuscript.Para.Numbering;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the items of one document's lists, in the order they stand. */
public final class ListCounter {
    /** Symbol fonts keep their bullets in the private use area, where no other font has a glyph. */
    private static final char PRIVATE_USE = 0xE000;

    private static final int NOT_BEGUN = Integer.MIN_VALUE;

    private final NumberingBook book;
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    public ListCounter(NumberingBook book) {
        this.book = book;
    }

    /** The level an item is on, if there is such a list. */
    public @Nullable ListLevel level(ParaProps paragraph) {
        Numbers numbers = book.numbers(paragraph.numberId());
        return numbers == null ? null : numbers.levels().get(depth(paragraph));
    }

    /** Counts one more item. */
    public ListMarker next(ParaProps paragraph, ListLevel level, TextProps text) {
        int id = paragraph.numberId() == null ? 0 : paragraph.numberId();
        Numbers numbers = book.numbers(id);
        int depth = depth(paragraph);
        Map<Integer, ListLevel> levels = numbers == null ? Map.of() : numbers.levels();
        int[] count = counts.computeIfAbsent(numbers == null ? "" : numbers.definition(), unused -> fresh());
        if (begun.add(id) && numbers != null && numbers.restarts()) {
            Arrays.fill(count, numbers.restartsFrom(), count.length, NOT_BEGUN);
        }
        count[depth] = count[depth] == NOT_BEGUN ? level.start() : count[depth] + 1;
        for (int deeper = depth + 1; deeper < count.length; deeper++) {
            ListLevel below = levels.get(deeper);
            if (below == null || below.restartsAfter(depth)) {
                count[deeper] = NOT_BEGUN;
            }
        }
        return new ListMarker(
                id,
                depth,
                level.numbering(),
                text(level, levels, count),
                text.under(level.marker()).look());
    }

    private static int[] fresh() {
        int[] count = new int[ListLevel.LEVELS];
        Arrays.fill(count, NOT_BEGUN);
        return count;
    }

    private static int depth(ParaProps paragraph) {
        Integer level = paragraph.numberLevel();
        return level == null ? 0 : Math.max(0, Math.min(ListLevel.LEVELS - 1, level));
    }

    private static String text(ListLevel level, Map<Integer, ListLevel> levels, int[] count) {
        String pattern = level.text();
        if (level.numbering() == Numbering.BULLET) {
            boolean symbol = pattern.isEmpty() || pattern.charAt(0) >= PRIVATE_USE;
            return symbol ? "•" : pattern;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            boolean placeholder =
                    pattern.charAt(i) == '%' && i + 1 < pattern.length() && Character.isDigit(pattern.charAt(i + 1));
            if (!placeholder) {
                text.append(pattern.charAt(i));
                continue;
            }
            int at = Math.max(0, Math.min(ListLevel.LEVELS - 1, pattern.charAt(++i) - '1'));
            text.append(number(count[at], levels.getOrDefault(at, level), level.plain()));
        }
        return text.toString();
    }

    private static String number(int counted, ListLevel level, boolean plain) {
        int number = counted == NOT_BEGUN ? level.start() : counted;
        if (!level.counted()) {
            return "";
        }
        return level.padded() && number >= 0 && number < 10
                ? "0" + number
                : Numerals.of(number, plain ? Numbering.DECIMAL : level.numbering());
    }
}
