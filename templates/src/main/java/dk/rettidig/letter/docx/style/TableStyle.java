package dk.rettidig.letter.docx.style;

import static dk.rettidig.letter.docx.style.TextProps.either;

import dk.rettidig.letter.docx.guard.Measure;
import dk.rettidig.letter.docx.guard.Node;
import dk.rettidig.letter.manuscript.Grid.Padding;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table style: the looks of the whole table, and of regions such as the first row. */
public record TableStyle(@Nullable Padding padding, Region whole, Map<String, Region> regions) {

    public static final TableStyle NONE = new TableStyle(null, Region.NONE, Map.of());

    /** What one region of a table says of its cells and the text in them. */
    public record Region(ParaProps paragraph, TextProps text, TableLines lines, @Nullable Integer fill) {
        public static final Region NONE = new Region(ParaProps.NONE, TextProps.NONE, TableLines.NONE, null);

        static Region of(Node style, Theme theme) {
            Node table = style.child("w:tblPr");
            Node cell = style.child("w:tcPr");
            TableLines lines = TableLines.of(table == null ? null : table.child("w:tblBorders"));
            return new Region(
                    ParaProps.of(style.child("w:pPr")),
                    TextProps.of(style.child("w:rPr"), theme),
                    cell == null ? lines : lines.under(TableLines.of(cell.child("w:tcBorders"))),
                    cell == null ? null : Strokes.fill(cell.child("w:shd")));
        }

        public Region under(Region over) {
            return new Region(
                    paragraph.under(over.paragraph),
                    text.under(over.text),
                    lines.under(over.lines),
                    either(over.fill, fill));
        }
    }

    static TableStyle of(Node style, @Nullable TableStyle base, Theme theme) {
        TableStyle below = base == null ? NONE : base;
        Map<String, Region> regions = new HashMap<>(below.regions);
        for (Node part : style.children()) {
            if (part.is("w:tblStylePr")) {
                Region own = Region.of(part, theme);
                regions.merge(part.attribute("w:type", ""), own, Region::under);
            }
        }
        Node properties = style.child("w:tblPr");
        Padding padding = properties == null ? null : padding(properties.child("w:tblCellMar"), below.padding);
        return new TableStyle(
                padding == null ? below.padding : padding, below.whole.under(Region.of(style, theme)), regions);
    }

    /** @param otherwise what stands where the margins leave a side out */
    public static @Nullable Padding padding(@Nullable Node margins, @Nullable Padding otherwise) {
        if (margins == null) {
            return null;
        }
        Padding base = otherwise == null ? new Padding(0, 5.4f, 0, 5.4f) : otherwise;
        return new Padding(
                side(margins, "w:top", "w:top", base.top()),
                side(margins, "w:right", "w:end", base.right()),
                side(margins, "w:bottom", "w:bottom", base.bottom()),
                side(margins, "w:left", "w:start", base.left()));
    }

    private static float side(Node margins, String name, String otherName, float otherwise) {
        Node side = margins.child(name);
        Node node = side == null ? margins.child(otherName) : side;
        return node == null ? otherwise : Math.max(0, Measure.twips(node.number("w:w"), otherwise));
    }
}
