package dk.rettidig.letter.template.part;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.template.body.BodyWriter;
import dk.rettidig.letter.template.control.Control;
import dk.rettidig.letter.typography.QuotationMarks;
import java.util.List;

/**
 * The question or the answer. A bookmark of the control's name goes round it, because other programs drop a
 * control's tag, or the control, but keep bookmarks.
 *
 * @param headingAbove the level of the heading it stands under
 */
record Body(Control control, String style, int headingAbove, int bookmark) implements Segment {

    @Override
    public void write(Filling filling) {
        List<Block> blocks = control == Control.QUESTION
                ? QuotationMarks.around(filling.letter().question())
                : QuotationMarks.within(filling.letter().answer());
        filling.out()
                .raw("<w:bookmarkStart w:id=\"")
                .raw(bookmark)
                .raw("\" w:name=\"")
                .raw(control.inWord())
                .raw("\"/>");
        new BodyWriter(
                        filling.out(),
                        filling.styles(),
                        filling.runs(new byte[0]),
                        filling.lists(),
                        filling.textWidth(),
                        style,
                        control == Control.QUESTION,
                        headingAbove)
                .write(blocks);
        filling.out().raw("<w:bookmarkEnd w:id=\"").raw(bookmark).raw("\"/>");
    }
}
