package dk.rettidig.letter.hyphenation;

import java.util.List;

/** The endings of offices' names. These are common words with a capital, so the patterns divide them rightly. */
final class Institutions {
    private final char[][] endings;

    Institutions(List<String> endings) {
        this.endings = endings.stream().map(String::toCharArray).toArray(char[][]::new);
    }

    boolean include(char[] dotted, int length) {
        for (char[] ending : endings) {
            if (ending.length <= length && endsWith(dotted, length, ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(char[] dotted, int length, char[] ending) {
        for (int i = 0; i < ending.length; i++) {
            if (dotted[1 + length - ending.length + i] != ending[i]) {
                return false;
            }
        }
        return true;
    }
}
