package dk.rettidig.letter.hyphenation;

import java.util.List;

/** The endings of offices' names, before which alone such a name is divided: "Rigs-politiet". */
final class Institutions {
    private static final int NONE = 0;

    private final char[][] endings;

    Institutions(List<String> endings) {
        this.endings = endings.stream().map(String::toCharArray).toArray(char[][]::new);
    }

    /** How many letters stand before the ending; none for a word that is no office's name. */
    int joint(char[] dotted, int length) {
        for (char[] ending : endings) {
            if (ending.length < length && endsWith(dotted, length, ending)) {
                return length - ending.length;
            }
        }
        return NONE;
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
