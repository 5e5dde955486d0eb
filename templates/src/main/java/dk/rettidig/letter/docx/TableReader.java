package dk.rettidig.letter.docx;

import dk.rettidig.letter.docx.TableStyle.Lines;
import dk.rettidig.letter.manuscript.Borders;
import dk.rettidig.letter.manuscript.Grid;
import dk.rettidig.letter.manuscript.Grid.Padding;
import dk.rettidig.letter.manuscript.ParaLook.Align;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables: the grid, spans in both directions, lines, fills and the header rows. */
final class TableReader {
    private static final Padding WORDS_OWN = new Padding(0, 5.4f, 0, 5.4f);
    private static final String LAYOUT = "layout";
    private static final int MOST_COLUMNS = 64;

    private final Story story;

    TableReader(Story story) {
        this.story = story;
    }

    Grid table(Node table) {
        Node properties = table.child("w:tblPr");
        TableStyle style = story.source.styles.table(properties == null ? null : properties.value("w:tblStyle"));
        Lines lines = properties == null ? null : Lines.of(properties.child("w:tblBorders"));
        if (lines == null) {
            lines = style == null || style.lines() == null ? Lines.NONE : style.lines();
        }
        Padding padding = properties == null ? null : TableStyle.padding(properties.child("w:tblCellMar"));
        if (padding == null) {
            padding = style == null || style.padding() == null ? WORDS_OWN : style.padding();
        }
        List<Node> rows = new ArrayList<>();
        collect(table, "w:tr", rows);
        TableSpans spans = new TableSpans(rows.size());
        List<Grid.Row> read = new ArrayList<>();
        for (Node row : rows) {
            read.add(row(row, spans, new Frame(style, lines, padding)));
        }
        String caption = properties == null ? null : properties.value("w:tblCaption");
        String summary = properties == null ? null : properties.value("w:tblDescription");
        return new Grid(
                columns(table, spans.columns()),
                properties == null || properties.child("w:tblInd") == null ? 0 : indent(properties.child("w:tblInd")),
                align(properties),
                LAYOUT.equals(caption),
                LAYOUT.equals(caption) ? null : TextProps.either(summary, caption),
                spans.applied(read, lines));
    }

    /** What all cells of a table have in common. */
    private record Frame(@Nullable TableStyle style, Lines lines, Padding padding) {}

    private Grid.Row row(Node row, TableSpans spans, Frame frame) {
        Node properties = row.child("w:trPr");
        boolean header = properties != null && Boolean.TRUE.equals(properties.on("w:tblHeader"));
        boolean together = properties != null && Boolean.TRUE.equals(properties.on("w:cantSplit"));
        spans.startRow(properties == null ? null : Measure.whole(properties.value("w:gridBefore")));
        List<Node> nodes = new ArrayList<>();
        collect(row, "w:tc", nodes);
        List<Grid.Cell> cells = new ArrayList<>();
        for (Node node : nodes) {
            Grid.Cell cell = cell(node, header, spans, frame);
            if (cell != null) {
                cells.add(cell);
            }
        }
        return new Grid.Row(header, together, height(properties), cells);
    }

    private Grid.@Nullable Cell cell(Node node, boolean header, TableSpans spans, Frame frame) {
        Node properties = node.child("w:tcPr");
        Integer wide = properties == null ? null : Measure.whole(properties.value("w:gridSpan"));
        int span = Math.max(1, Math.min(MOST_COLUMNS, wide == null ? 1 : wide));
        Node merge = properties == null ? null : properties.child("w:vMerge");
        boolean covered = merge != null && !"restart".equals(merge.attribute("w:val"));
        int column = spans.place(span, covered, merge != null);
        if (covered && spans.wasCovered()) {
            return null;
        }
        TableStyle style = frame.style();
        TextProps text = header && style != null ? style.firstRowText() : TextProps.NONE;
        Integer fill = properties == null ? null : Strokes.fill(properties.child("w:shd"));
        if (fill == null && header && style != null) {
            fill = style.firstRowFill();
        }
        Padding own = properties == null ? null : TableStyle.padding(properties.child("w:tcMar"));
        return new Grid.Cell(
                column,
                span,
                1,
                own == null ? frame.padding() : own,
                vertical(properties == null ? null : properties.value("w:vAlign")),
                CellLines.of(properties),
                fill,
                story.items(node, text));
    }

    /** Rows and cells may stand inside content controls and revisions. */
    private static void collect(Node container, String wanted, List<Node> into) {
        for (Node node : container.children()) {
            switch (node.name) {
                case "w:sdt" -> {
                    Node content = node.child("w:sdtContent");
                    if (content != null) {
                        collect(content, wanted, into);
                    }
                }
                case "w:customXml", "w:ins", "w:moveTo" -> collect(node, wanted, into);
                default -> {
                    if (node.is(wanted) && node.at("w:trPr", "w:del") == null) {
                        into.add(node);
                    }
                }
            }
        }
    }

    private static List<Float> columns(Node table, int used) {
        List<Float> widths = new ArrayList<>();
        Node grid = table.child("w:tblGrid");
        if (grid != null) {
            for (Node column : grid.children()) {
                if (column.is("w:gridCol") && widths.size() < MOST_COLUMNS) {
                    widths.add(Math.max(1, Measure.twips(column.number("w:w"), 50)));
                }
            }
        }
        float otherwise = widths.isEmpty() ? 451f / Math.max(1, used) : widths.get(widths.size() - 1);
        while (widths.size() < used) {
            widths.add(otherwise);
        }
        return widths;
    }

    private static float indent(@Nullable Node indent) {
        boolean points = indent != null && "dxa".equals(indent.attribute("w:type", "dxa"));
        return points && indent != null ? Measure.twips(indent.number("w:w"), 0) : 0;
    }

    private static Align align(@Nullable Node properties) {
        String value = properties == null ? null : properties.value("w:jc");
        if (value == null) {
            return Align.LEFT;
        }
        return switch (value) {
            case "center" -> Align.CENTER;
            case "right", "end" -> Align.RIGHT;
            default -> Align.LEFT;
        };
    }

    private static Grid.Height height(@Nullable Node properties) {
        Node height = properties == null ? null : properties.child("w:trHeight");
        return height == null
                ? new Grid.Height(0, false)
                : new Grid.Height(
                        Math.max(0, Measure.twips(height.number("w:val"), 0)),
                        "exact".equals(height.attribute("w:hRule")));
    }

    private static Grid.Vertical vertical(@Nullable String value) {
        if (value == null) {
            return Grid.Vertical.TOP;
        }
        return switch (value) {
            case "center" -> Grid.Vertical.MIDDLE;
            case "bottom" -> Grid.Vertical.BOTTOM;
            default -> Grid.Vertical.TOP;
        };
    }

    /** A cell's own lines are marked by being read here; the table's fill in the rest. */
    static final class CellLines {
        private CellLines() {}

        static Borders of(@Nullable Node properties) {
            Borders own = properties == null ? null : Strokes.around(properties.child("w:tcBorders"));
            return own == null ? Borders.NONE : own;
        }
    }
}
