package dk.rettidig.letter.docx.style;

import dk.rettidig.letter.manuscript.Para.Numbering;
import java.util.Locale;

/** Numbers as lists show them. */
final class Numerals {
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int MOST_ROMAN = 4_000;
    private static final int LETTERS = 26;
    private static final int MOST_REPEATED = 9;

    private Numerals() {}

    static String of(int number, Numbering numbering) {
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
        int times = Math.min(MOST_REPEATED, (number - 1) / LETTERS + 1);
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
