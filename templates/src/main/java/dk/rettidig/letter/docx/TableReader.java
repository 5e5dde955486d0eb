package dk.rettidig.letter.docx;

import dk.rettidig.letter.docx.TablePlaces.Place;
import dk.rettidig.letter.docx.guard.Measure;
import dk.rettidig.letter.docx.guard.Node;
import dk.rettidig.letter.docx.style.Strokes;
import dk.rettidig.letter.docx.style.TableLines;
import dk.rettidig.letter.docx.style.TableStyle;
import dk.rettidig.letter.docx.style.TableStyle.Region;
import dk.rettidig.letter.docx.style.TextProps;
import dk.rettidig.letter.manuscript.Grid;
import dk.rettidig.letter.manuscript.Grid.Padding;
import dk.rettidig.letter.manuscript.ParaLook.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tables: the grid, spans in both directions, lines, fills and the header rows. */
final class TableReader {
    private static final Node NO_PROPERTIES = new Node("w:tblPr");
    private static final Padding USUAL_PADDING = new Padding(0, 5.4f, 0, 5.4f);
    private static final String LAYOUT = "layout";

    private final Story story;

    TableReader(Story story) {
        this.story = story;
    }

    /** The table, or nothing when it has no cell. */
    List<Grid> table(Node table) {
        TablePlaces places = new TablePlaces(table);
        if (places.rows().isEmpty()) {
            return List.of();
        }
        Node properties = Objects.requireNonNullElse(table.child("w:tblPr"), NO_PROPERTIES);
        TableStyle style = story.source.styles.table(properties.value("w:tblStyle"));
        Padding usual = TextProps.either(style.padding(), USUAL_PADDING);
        Padding padding = TextProps.either(TableStyle.padding(properties.child("w:tblCellMar"), usual), usual);
        TableRegions regions = new TableRegions(
                style, properties.child("w:tblLook"), places.rows().size(), places.columns());
        Cells cells = new Cells(
                regions, TableLines.of(properties.child("w:tblBorders")), padding == null ? USUAL_PADDING : padding);
        String caption = properties.value("w:tblCaption");
        boolean layout = LAYOUT.equals(caption);
        Align align = align(properties.value("w:jc"));
        boolean shifted = story.tablesAround == 0 && align == Align.LEFT && story.source.settings.tableEdgeAtText();
        story.tablesAround++;
        List<Grid.Row> rows = rows(places, cells);
        story.tablesAround--;
        return List.of(new Grid(
                TableColumns.widths(table, places),
                indent(properties.child("w:tblInd"))
                        - (shifted ? cells.padding().left() : 0),
                align,
                layout,
                layout ? null : TextProps.either(properties.value("w:tblDescription"), caption),
                rows));
    }

    /** What all cells of a table have in common. */
    private record Cells(TableRegions regions, TableLines lines, Padding padding) {}

    private List<Grid.Row> rows(TablePlaces places, Cells cells) {
        List<Grid.Row> rows = new ArrayList<>();
        boolean header = true;
        for (int i = 0; i < places.rows().size(); i++) {
            Node properties = places.rows().get(i).child("w:trPr");
            header = header && properties != null && Boolean.TRUE.equals(properties.on("w:tblHeader"));
            boolean together = properties != null && Boolean.TRUE.equals(properties.on("w:cantSplit"));
            rows.add(new Grid.Row(
                    header,
                    together,
                    height(properties),
                    places.row(i).stream().map(place -> cell(place, cells)).toList()));
        }
        return rows;
    }

    private Grid.Cell cell(Place place, Cells cells) {
        Node properties = Objects.requireNonNullElse(place.cell.child("w:tcPr"), NO_PROPERTIES);
        Region region = cells.regions().of(place, cells.lines());
        Integer fill = Strokes.fill(properties.child("w:shd"));
        Padding padding = TableStyle.padding(properties.child("w:tcMar"), cells.padding());
        return new Grid.Cell(
                place.column,
                place.columnSpan,
                place.rowSpan(),
                padding == null ? cells.padding() : padding,
                vertical(properties.value("w:vAlign")),
                region.lines()
                        .under(TableLines.of(properties.child("w:tcBorders")))
                        .visible(),
                fill == null ? region.fill() : fill,
                story.items(place.cell, region));
    }

    private static float indent(@Nullable Node indent) {
        return indent == null || !"dxa".equals(indent.attribute("w:type", "dxa"))
                ? 0
                : Measure.twips(indent.number("w:w"), 0);
    }

    private static Align align(@Nullable String value) {
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
}
