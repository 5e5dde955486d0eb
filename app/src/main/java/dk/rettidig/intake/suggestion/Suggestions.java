package dk.rettidig.intake.suggestion;

import dk.rettidig.question.likeness.LookAlike;
import java.util.List;

/**
 * What the past proposes for a question.
 *
 * @param offices the likeliest first, as are officers and authorities
 * @param earlier the questions it rests on
 */
public record Suggestions(
        List<Likely> offices, List<Likely> officers, List<Likely> authorities, List<LookAlike> earlier) {

    public static final Suggestions NONE = new Suggestions(List.of(), List.of(), List.of(), List.of());

    public Suggestions {
        offices = List.copyOf(offices);
        officers = List.copyOf(officers);
        authorities = List.copyOf(authorities);
        earlier = List.copyOf(earlier);
    }
}
