package dk.rettidig.letter.docx;

import dk.rettidig.letter.manuscript.Borders.Stroke;
import dk.rettidig.letter.manuscript.Grid.Padding;
import org.jspecify.annotations.Nullable;

/** What a table style says: its lines, the space inside its cells, and how the first row differs. */
record TableStyle(
        @Nullable Lines lines, @Nullable Padding padding, TextProps firstRowText, @Nullable Integer firstRowFill) {

    /** The lines around a table and between its cells. */
    record Lines(
            @Nullable Stroke top,
            @Nullable Stroke right,
            @Nullable Stroke bottom,
            @Nullable Stroke left,
            @Nullable Stroke insideHorizontal,
            @Nullable Stroke insideVertical) {

        static final Lines NONE = new Lines(null, null, null, null, null, null);

        static @Nullable Lines of(@Nullable Node borders) {
            if (borders == null) {
                return null;
            }
            Node left = borders.child("w:left");
            Node right = borders.child("w:right");
            return new Lines(
                    Strokes.stroke(borders.child("w:top")),
                    Strokes.stroke(right == null ? borders.child("w:end") : right),
                    Strokes.stroke(borders.child("w:bottom")),
                    Strokes.stroke(left == null ? borders.child("w:start") : left),
                    Strokes.stroke(borders.child("w:insideH")),
                    Strokes.stroke(borders.child("w:insideV")));
        }
    }

    static TableStyle of(Node style, @Nullable TableStyle base, Theme theme) {
        Node properties = style.child("w:tblPr");
        Lines lines = properties == null ? null : Lines.of(properties.child("w:tblBorders"));
        Padding padding = properties == null ? null : padding(properties.child("w:tblCellMar"));
        TextProps text = base == null ? TextProps.NONE : base.firstRowText();
        Integer fill = base == null ? null : base.firstRowFill();
        for (Node part : style.children()) {
            if (part.is("w:tblStylePr") && "firstRow".equals(part.attribute("w:type"))) {
                text = text.under(TextProps.of(part.child("w:rPr"), theme));
                Node cell = part.child("w:tcPr");
                Integer own = cell == null ? null : Strokes.fill(cell.child("w:shd"));
                fill = own == null ? fill : own;
            }
        }
        return new TableStyle(
                lines == null && base != null ? base.lines() : lines,
                padding == null && base != null ? base.padding() : padding,
                text,
                fill);
    }

    static @Nullable Padding padding(@Nullable Node margins) {
        if (margins == null) {
            return null;
        }
        return new Padding(
                side(margins, "w:top", "w:top", 0),
                side(margins, "w:right", "w:end", 5.4f),
                side(margins, "w:bottom", "w:bottom", 0),
                side(margins, "w:left", "w:start", 5.4f));
    }

    private static float side(Node margins, String name, String otherName, float otherwise) {
        Node side = margins.child(name);
        Node node = side == null ? margins.child(otherName) : side;
        return node == null ? otherwise : Math.max(0, Measure.twips(node.number("w:w"), otherwise));
    }
}
