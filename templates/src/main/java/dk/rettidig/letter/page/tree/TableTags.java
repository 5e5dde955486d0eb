package dk.rettidig.letter.page.tree;

import dk.rettidig.letter.manuscript.Grid;
import dk.rettidig.letter.structure.Attribute;
import dk.rettidig.letter.structure.Tag;
import org.jspecify.annotations.Nullable;

/** The tags of a table. */
public final class TableTags {
    private static final String TABLE = "Table";

    private TableTags() {}

    public static Tag table(Tag home, Grid grid) {
        Tag table = home.child(TABLE);
        String summary = grid.summary();
        if (summary != null && !summary.isBlank()) {
            table.with(TABLE, "Summary", new Attribute.Text(summary));
        }
        return table;
    }

    public static Tag cell(Tag row, boolean header, Grid.Cell cell) {
        Tag tag = row.child(header ? "TH" : "TD");
        if (header) {
            tag.with(TABLE, "Scope", new Attribute.Name("Column"));
        }
        span(tag, "ColSpan", cell.columnSpan());
        span(tag, "RowSpan", cell.rowSpan());
        return tag;
    }

    public static void emptyCell(Tag row) {
        row.child("TD").spoken(null);
    }

    private static void span(@Nullable Tag tag, String key, int count) {
        if (tag != null && count > 1) {
            tag.with(TABLE, key, new Attribute.Count(count));
        }
    }
}
