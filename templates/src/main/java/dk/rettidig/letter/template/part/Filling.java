package dk.rettidig.letter.template.part;

import dk.rettidig.letter.Inline;
import dk.rettidig.letter.Letter;
import dk.rettidig.letter.Line;
import dk.rettidig.letter.template.body.InlineWriter;
import dk.rettidig.letter.template.body.Links;
import dk.rettidig.letter.template.body.Lists;
import dk.rettidig.letter.template.body.Notes;
import dk.rettidig.letter.template.body.StyleBook;
import dk.rettidig.letter.template.body.TextWidth;
import dk.rettidig.letter.template.control.Control;
import dk.rettidig.letter.template.control.LetterFields;
import dk.rettidig.letter.template.markup.Markup;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One part of one letter being written.
 *
 * @param missing fields inside a sentence of the template that the letter has no value for
 */
public record Filling(
        Letter letter,
        LetterFields fields,
        StyleBook styles,
        TextWidth textWidth,
        Notes notes,
        Lists lists,
        Links links,
        Set<String> missing,
        Markup out) {

    InlineWriter runs(byte[] look) {
        return new InlineWriter(out, styles, links, notes, look);
    }

    /** The text the letter brings in the place of the template's sentence. */
    @Nullable
    String wording(Control control) {
        return switch (control) {
            case LETTERHEAD -> letter.letterhead();
            case HEADING -> letter.wording().heading();
            case OPENING -> letter.wording().opening();
            case QUESTION_HEADING -> letter.wording().questionHeading();
            default -> null;
        };
    }

    List<Line> lines(Control control) {
        if (control == Control.SENDER) {
            return letter.sender();
        }
        return letter.addressee().stream()
                .map(line -> new Line(line.isEmpty() ? List.of() : List.of(Inline.Text.plain(line))))
                .toList();
    }
}
