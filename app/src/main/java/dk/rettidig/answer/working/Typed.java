package dk.rettidig.answer.working;

import dk.rettidig.writing.Written;
import java.util.List;

/**
 * What an open editor has to tell: its changes, and the words as they are after them.
 *
 * @param client the open page
 * @param after the number of the last step it knew
 */
public record Typed(String client, int after, List<String> steps, Written words) {

    public Typed {
        steps = List.copyOf(steps);
    }
}
