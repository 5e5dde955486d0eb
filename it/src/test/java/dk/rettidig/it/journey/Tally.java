package dk.rettidig.it.journey;

import java.util.ArrayList;
import java.util.List;

/** What people did with their hands: a click, or a field filled or chosen, is one action. */
final class Tally {

    private final List<String> actions = new ArrayList<>();

    void add(String person, String action) {
        actions.add(person + ": " + action);
    }

    int count() {
        return actions.size();
    }

    @Override
    public String toString() {
        return count() + " actions\n  " + String.join("\n  ", actions);
    }
}
