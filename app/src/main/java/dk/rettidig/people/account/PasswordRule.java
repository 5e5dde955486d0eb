package dk.rettidig.people.account;

import java.util.Locale;
import java.util.Set;

/** At least twelve characters, and not one of the words a guesser begins with. */
final class PasswordRule {

    static final int SHORTEST = 12;

    private static final Set<String> GUESSED_FIRST = Set.of(
            "password",
            "kodeord",
            "adgangskode",
            "rettidig",
            "qwerty",
            "justitsministeriet",
            "velkommen",
            "letmein",
            "danmark",
            "sommer",
            "vinter",
            "efterår",
            "forår",
            "admin",
            "welcome",
            "iloveyou",
            "abc123",
            "123456");

    private PasswordRule() {}

    static boolean isTrivial(String userName, String password) {
        String word = password.toLowerCase(Locale.ROOT).replaceAll("[0-9!.?\\-_# ]+$", "");
        return password.length() < SHORTEST
                || word.isEmpty()
                || GUESSED_FIRST.contains(word)
                || word.equals(userName.toLowerCase(Locale.ROOT))
                || password.chars().distinct().count() < 5;
    }

    static void require(String userName, String password) {
        if (isTrivial(userName, password)) {
            throw new TrivialPassword();
        }
    }

    /** Too easy to guess. */
    static final class TrivialPassword extends IllegalArgumentException {
        TrivialPassword() {
            super("at least " + SHORTEST + " characters, and not a word others guess first");
        }
    }
}
