package dk.rettidig.letter.pdf.draw;

import dk.rettidig.letter.page.piece.Piece;
import dk.rettidig.letter.structure.Attribute;
import dk.rettidig.letter.structure.Tag;
import java.util.List;

/** Draws pictures, which stand outside the text as far as PDF is concerned. */
final class PictureDrawer {
    private final Operators out;
    private final Resources resources;
    private final TextState text;
    private final Marks marks;
    private final float paperHeight;

    PictureDrawer(Operators out, Resources resources, TextState text, Marks marks, float paperHeight) {
        this.out = out;
        this.resources = resources;
        this.text = text;
        this.marks = marks;
        this.paperHeight = paperHeight;
    }

    void draw(Piece.Picture picture) {
        marks.close();
        text.end();
        float bottom = paperHeight - picture.top() - picture.height();
        Tag tag = picture.tag();
        marks.to(tag);
        if (tag != null) {
            List<Float> box =
                    List.of(picture.left(), bottom, picture.left() + picture.width(), bottom + picture.height());
            tag.with("Layout", "BBox", new Attribute.Box(box));
        }
        out.raw("q ")
                .number(picture.width())
                .raw(" 0 0 ")
                .number(picture.height())
                .space();
        out.number(picture.left()).space().number(bottom).raw(" cm /");
        out.raw(resources.picture(picture.image())).raw(" Do Q\n");
        marks.close();
    }
}
