package dk.rettidig.letter.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What follows the command's name: one file or name, and options with a value each. */
record Arguments(String subject, Map<String, String> options) {

    /** @param known the options the command has, such as --out */
    static Arguments of(List<String> words, List<String> known) {
        List<String> subjects = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (!word.startsWith("--")) {
                subjects.add(word);
            } else if (!known.contains(word)) {
                throw Stopped.wrongCommand("Tilvalget " + word + " findes ikke her.");
            } else if (!rest.hasNext()) {
                throw Stopped.wrongCommand("Der mangler noget efter " + word + ".");
            } else if (options.put(word, rest.next()) != null) {
                throw Stopped.wrongCommand("Tilvalget " + word + " må kun stå én gang.");
            }
        }
        if (subjects.size() != 1) {
            throw Stopped.wrongCommand(
                    subjects.isEmpty() ? "Der mangler en fil." : "Der må kun nævnes én fil: " + subjects + ".");
        }
        return new Arguments(subjects.get(0), options);
    }

    @Nullable
    String option(String name) {
        return options.get(name);
    }

    String required(String name) {
        String value = option(name);
        if (value == null) {
            throw Stopped.wrongCommand("Tilvalget " + name + " mangler.");
        }
        return value;
    }
}
