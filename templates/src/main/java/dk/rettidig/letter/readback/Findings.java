package dk.rettidig.letter.readback;

import dk.rettidig.letter.readback.Finding.Code;
import dk.rettidig.letter.readback.block.Losses;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is told of an edited letter, each thing once. */
final class Findings {
    private final Set<Finding> found = new LinkedHashSet<>();

    void add(Code code, String detail) {
        found.add(new Finding(code, detail));
    }

    void add(Losses losses) {
        losses.formatting().forEach(what -> add(Code.FORMATTING_LOST, what));
        losses.content().forEach(what -> add(Code.CONTENT_LOST, what));
    }

    List<Finding> all() {
        return new ArrayList<>(found);
    }
}
