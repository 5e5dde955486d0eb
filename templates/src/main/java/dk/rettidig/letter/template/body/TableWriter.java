package dk.rettidig.letter.template.body;

import dk.rettidig.letter.Block;
import dk.rettidig.letter.template.markup.Markup;

/** Writes a table: its caption above it, header rows that repeat on each page, merged cells, figures to the right. */
final class TableWriter {

    private final Markup out;
    private final StyleBook styles;
    private final InlineWriter runs;
    private final TextWidth textWidth;

    TableWriter(Markup out, StyleBook styles, InlineWriter runs, TextWidth textWidth) {
        this.out = out;
        this.styles = styles;
        this.runs = runs;
        this.textWidth = textWidth;
    }

    void write(Block.Table table, Depth depth) {
        String caption = table.caption();
        if (caption != null) {
            paragraph(depth.caption, "");
            runs.text(caption);
            out.raw("</w:p>");
        }
        TableGrid grid = new TableGrid(table);
        if (grid.columns() == 0) {
            return;
        }
        TableColumns columns = new TableColumns(grid);
        int[] widths = columns.widths(textWidth.width(depth));
        properties(table, depth);
        out.raw("<w:tblGrid>");
        for (int width : widths) {
            out.raw("<w:gridCol w:w=\"").raw(width).raw("\"/>");
        }
        out.raw("</w:tblGrid>");
        grid.rows().forEach(row -> row(row, columns, widths));
        out.raw("</w:tbl>");
    }

    private void properties(Block.Table table, Depth depth) {
        boolean header = !table.rows().isEmpty() && table.rows().get(0).header();
        out.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"").raw(styles.id(depth.table));
        out.raw("\"/><w:tblW w:w=\"").raw(textWidth.width(depth)).raw("\" w:type=\"dxa\"/>");
        out.raw("<w:tblInd w:w=\"").raw(textWidth.left(depth)).raw("\" w:type=\"dxa\"/>");
        out.raw("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"").raw(header ? "0620" : "0600");
        out.raw("\" w:firstRow=\"").raw(header ? 1 : 0);
        out.raw("\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>");
        out.raw("</w:tblPr>");
    }

    private void row(TableGrid.PlacedRow row, TableColumns columns, int[] widths) {
        out.raw("<w:tr><w:trPr><w:cantSplit/>")
                .raw(row.header() ? "<w:tblHeader/>" : "")
                .raw("</w:trPr>");
        for (TableGrid.Place place : row.places()) {
            int width = 0;
            for (int i = place.column(); i < place.end(); i++) {
                width += widths[i];
            }
            out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(width).raw("\" w:type=\"dxa\"/>");
            if (place.cell().columns() > 1) {
                out.raw("<w:gridSpan w:val=\"").raw(place.cell().columns()).raw("\"/>");
            }
            if (!place.first()) {
                out.raw("<w:vMerge/>");
            } else if (place.rowsBelow() > 0) {
                out.raw("<w:vMerge w:val=\"restart\"/>");
            }
            out.raw("</w:tcPr>");
            boolean spans = row.header() && place.cell().columns() > 1;
            paragraph(
                    style(row.header(), columns.holdFigures(place.column(), place.end())),
                    spans ? "<w:jc w:val=\"center\"/>" : "");
            if (place.first()) {
                runs.write(place.cell().content());
            }
            out.raw("</w:p></w:tc>");
        }
        out.raw("</w:tr>");
    }

    private static StyleName style(boolean header, boolean figures) {
        if (header) {
            return figures ? StyleName.FIGURE_HEADER_CELL : StyleName.HEADER_CELL;
        }
        return figures ? StyleName.FIGURE_CELL : StyleName.CELL;
    }

    private void paragraph(StyleName style, String ownLook) {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(styles.id(style)).raw("\"/>");
        out.raw(ownLook).raw("</w:pPr>");
    }
}
