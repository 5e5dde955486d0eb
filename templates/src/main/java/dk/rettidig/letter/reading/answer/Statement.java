package dk.rettidig.letter.reading.answer;

import java.util.List;

/**
 * What an authority has told, as the letter passes it on.
 *
 * @param authority as the letter names it
 * @param quoted whether these are its own words, between marks; else the letter retells them
 * @param paragraphs its own, without those it quotes from others
 * @param nested statements it passes on in its turn
 */
public record Statement(String authority, boolean quoted, List<String> paragraphs, List<Statement> nested) {
    public Statement {
        paragraphs = List.copyOf(paragraphs);
        nested = List.copyOf(nested);
    }
}
