package dk.rettidig.letter.pdf;

import dk.rettidig.letter.page.Layer;
import dk.rettidig.letter.page.Piece;
import dk.rettidig.letter.page.Sheet;
import dk.rettidig.letter.structure.Attribute;
import dk.rettidig.letter.structure.Tag;
import dk.rettidig.letter.typeset.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws one sheet: fills, then what is read in the order it is read, then rules, then headers and footers. */
final class PageDrawer {
    private final Operators out;
    private final Resources resources;
    private final TextState text;
    private final Marks marks;
    private final Afterwards afterwards = new Afterwards();
    private final LineDrawer lines;
    private final Sheet sheet;
    private final float height;

    PageDrawer(Operators out, Resources resources, Sheet sheet, int page) {
        this.out = out;
        this.resources = resources;
        this.sheet = sheet;
        this.height = sheet.paper().height();
        this.text = new TextState(out, resources);
        this.marks = new Marks(out, page);
        this.lines = new LineDrawer(out, text, marks, afterwards, height);
    }

    void draw() {
        text.reset();
        background(sheet.content());
        pieces(ReadingOrder.of(sheet.content().pieces()));
        rules(sheet.content().rules());
        strokes();
        Layer running = sheet.running();
        if (!running.pieces().isEmpty()
                || !running.rules().isEmpty()
                || !running.fills().isEmpty()) {
            background(running);
            text.begin();
            marks.toPagination();
            pieces(running.pieces());
            rules(running.rules());
            strokes();
        }
    }

    Marks marks() {
        return marks;
    }

    List<Afterwards.Link> links() {
        return afterwards.links();
    }

    private void background(Layer layer) {
        if (layer.fills().isEmpty() && layer.behind().isEmpty()) {
            return;
        }
        marks.to(null);
        for (Layer.Fill fill : layer.fills()) {
            text.color(fill.color());
            out.number(fill.left()).space().number(height - fill.top() - fill.height());
            out.space().number(fill.width()).space().number(fill.height()).raw(" re f\n");
        }
        layer.behind().forEach(this::picture);
        marks.close();
    }

    private void pieces(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Piece.Text line) {
                text.begin();
                lines.draw(line, i + 1 < pieces.size() ? lineOf(pieces.get(i + 1), piece.tag()) : null);
            } else if (piece instanceof Piece.Picture picture) {
                marks.close();
                text.end();
                picture(picture);
                marks.close();
            }
            inlinePictures();
        }
        marks.close();
        text.end();
    }

    private static @Nullable Line lineOf(Piece piece, @Nullable Tag tag) {
        return piece instanceof Piece.Text text && text.tag() == tag ? text.line() : null;
    }

    private void inlinePictures() {
        if (afterwards.pictures().isEmpty()) {
            return;
        }
        marks.close();
        text.end();
        for (Afterwards.Inline inline : afterwards.pictures()) {
            var picture = inline.picture();
            float top = height - inline.bottom() - picture.height();
            Tag tag = inline.block() == null ? null : picture.tag();
            picture(new Piece.Picture(picture.image(), inline.left(), top, picture.width(), picture.height(), tag));
            marks.close();
        }
        afterwards.pictures().clear();
    }

    private void picture(Piece.Picture picture) {
        float bottom = height - picture.top() - picture.height();
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
    }

    private void rules(List<Layer.Rule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        text.end();
        marks.to(null);
        for (Layer.Rule rule : rules) {
            rule(rule.width(), rule.color(), rule.fromX(), height - rule.fromY(), rule.toX(), height - rule.toY());
        }
        marks.close();
    }

    private void rule(float width, int color, float fromX, float fromY, float toX, float toY) {
        out.number(width).raw(" w ").color(color, "RG ");
        out.number(fromX).space().number(fromY).raw(" m ");
        out.number(toX).space().number(toY).raw(" l S\n");
    }

    private void strokes() {
        if (afterwards.strokes().isEmpty() && afterwards.leaders().isEmpty()) {
            return;
        }
        marks.to(null);
        for (Afterwards.Stroke stroke : afterwards.strokes()) {
            rule(stroke.width(), stroke.color(), stroke.from(), stroke.y(), stroke.to(), stroke.y());
        }
        for (Afterwards.Leader leader : afterwards.leaders()) {
            leader(leader);
        }
        text.end();
        marks.close();
        afterwards.strokes().clear();
        afterwards.leaders().clear();
    }

    /** Dots stand at the same places in every line. */
    private void leader(Afterwards.Leader leader) {
        int code = leader.ink().face().code(leader.character());
        float step = leader.ink().face().advance(code) * leader.ink().size();
        int first = (int) Math.ceil((leader.from() + step) / step);
        int last = (int) Math.floor((leader.to() - step) / step);
        if (code == 0 || first >= last) {
            return;
        }
        text.wordSpace(0);
        text.moveTo(first * step, leader.base());
        for (int i = first; i < last; i++) {
            text.show(leader.ink(), code);
        }
    }
}
