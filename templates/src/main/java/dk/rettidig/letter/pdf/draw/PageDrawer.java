package dk.rettidig.letter.pdf.draw;

import dk.rettidig.letter.page.Sheet;
import dk.rettidig.letter.page.piece.Layer;
import dk.rettidig.letter.page.piece.Piece;
import dk.rettidig.letter.structure.Tag;
import dk.rettidig.letter.typeset.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws one sheet: fills, then what is read in the order it is read, then rules, then headers and footers. */
public final class PageDrawer {
    private final Operators out;
    private final TextState text;
    private final Marks marks;
    private final Afterwards afterwards = new Afterwards();
    private final PictureDrawer pictures;
    private final LineDrawer lines;
    private final Sheet sheet;
    private final float height;

    public PageDrawer(Operators out, Resources resources, Sheet sheet, int page) {
        this.out = out;
        this.sheet = sheet;
        this.height = sheet.paper().height();
        this.text = new TextState(out, resources);
        this.marks = new Marks(out, page);
        this.pictures = new PictureDrawer(out, resources, text, marks, height);
        this.lines = new LineDrawer(out, text, marks, pictures, afterwards, height);
    }

    public void draw() {
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

    public Marks marks() {
        return marks;
    }

    public List<Afterwards.Link> links() {
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
        marks.close();
        layer.behind().forEach(pictures::draw);
    }

    private void pieces(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Piece.Text line) {
                text.begin();
                lines.draw(line, i + 1 < pieces.size() ? lineOf(pieces.get(i + 1), piece.tag()) : null);
            } else if (piece instanceof Piece.Picture picture) {
                pictures.draw(picture);
            }
        }
        marks.close();
        text.end();
    }

    private static @Nullable Line lineOf(Piece piece, @Nullable Tag tag) {
        return piece instanceof Piece.Text text && text.tag() == tag ? text.line() : null;
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
