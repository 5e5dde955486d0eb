package dk.rettidig.letter.page.piece;

import dk.rettidig.letter.manuscript.ImageBytes;
import dk.rettidig.letter.structure.Tag;
import dk.rettidig.letter.typeset.Line;
import org.jspecify.annotations.Nullable;

/** Something drawn at a place of a page. Its tag is null where it says nothing to somebody who does not see it. */
public sealed interface Piece {
    @Nullable
    Tag tag();

    /**
     * @param left of the column the line was set for
     * @param top of the line
     */
    record Text(Line line, float left, float top, @Nullable Tag tag) implements Piece {}

    record Picture(ImageBytes image, float left, float top, float width, float height, @Nullable Tag tag)
            implements Piece {}
}
