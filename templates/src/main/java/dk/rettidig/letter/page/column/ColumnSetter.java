package dk.rettidig.letter.page.column;

import dk.rettidig.letter.manuscript.Grid;
import dk.rettidig.letter.manuscript.Item;
import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.manuscript.ParaLook;
import dk.rettidig.letter.page.tree.Content;
import dk.rettidig.letter.page.tree.Nest;
import dk.rettidig.letter.page.tree.TableTags;
import dk.rettidig.letter.structure.Tag;
import dk.rettidig.letter.typeset.Line;
import dk.rettidig.letter.typeset.strand.Strand;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets items one below the other. */
public final class ColumnSetter {
    private final Tools tools;
    private final float width;
    private final @Nullable Nest nest;
    private final List<Strip> strips = new ArrayList<>();
    private @Nullable ParaLook last;
    private float below;
    private boolean pageEnded;
    private @Nullable Tag tableBefore;

    private ColumnSetter(Tools tools, float width, @Nullable Tag tag) {
        this.tools = tools;
        this.width = width;
        this.nest = tag == null ? null : new Nest(tag, tools.headings());
    }

    /** @param tag what the column belongs to; null where it is decoration */
    public static Column set(List<Item> items, float width, @Nullable Tag tag, Tools tools) {
        ColumnSetter setter = new ColumnSetter(tools, width, tag);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Grid next = i + 1 < items.size() && items.get(i + 1) instanceof Grid grid ? grid : null;
            if (item instanceof Para para) {
                if (para.caption() && next != null && !next.layout()) {
                    setter.captionedTable(para, next);
                    i++;
                } else {
                    setter.paragraph(para);
                }
            } else if (item instanceof Grid grid) {
                setter.table(grid, setter.tableTag(grid));
            }
        }
        return new Column(setter.strips, setter.below);
    }

    private void captionedTable(Para caption, Grid grid) {
        Tag table = tableTag(grid);
        int before = strips.size();
        lines(caption, table == null ? null : new Nest.Place(table.child("Caption"), null));
        for (Strip strip : strips.subList(before, strips.size())) {
            strip.glue();
        }
        table(grid, table);
    }

    private void paragraph(Para para) {
        if (para.caption() && tableBefore != null) {
            lines(para, new Nest.Place(tableBefore.child("Caption"), null));
        } else {
            boolean says = nest != null && Content.of(para);
            lines(para, says && nest != null ? nest.place(para) : null);
        }
        tableBefore = null;
    }

    private void lines(Para para, Nest.@Nullable Place place) {
        ParaLook look = para.look();
        Ornaments ornaments = new Ornaments(para, place, width, tools);
        Tag tag = place == null ? null : place.paragraph();
        Strand strand = tools.spinner().spin(para, tag, tools.folio());
        add(para, strand, tag, place == null ? null : Nest.beside(place), ornaments);
        below = look.after();
        last = look;
    }

    private void add(Para para, Strand strand, @Nullable Tag tag, @Nullable Tag beside, Ornaments ornaments) {
        List<Line> lines = tools.lines().lines(para, strand, width, ornaments.firstLine());
        if (lines.size() > 1 && lines.get(0).isEmpty() && lines.get(0).endsPage()) {
            lines = lines.subList(1, lines.size());
            pageEnded = true;
        }
        int count = lines.size();
        float gap = gap(para.look());
        for (int i = 0; i < count; i++) {
            Line line = lines.get(i);
            List<NoteBlock> notes = strand.notes().isEmpty() ? List.of() : Notes.calledIn(line, beside, width, tools);
            TextStrip strip = new TextStrip(
                    line, tag, i == 0 ? gap : 0, i == 0 ? para.look().before() : 0, notes);
            ornaments.adorn(strip, line, i == 0, i == count - 1);
            if (pageEnded || (i == 0 && para.look().pageBreakBefore())) {
                strip.startPage();
            }
            pageEnded = line.endsPage();
            if (!pageEnded && glued(para, line, i, count)) {
                strip.glue();
            }
            strips.add(strip);
        }
    }

    /** A line stays with the next to spare the reader a widow, an orphan, half a word, or a heading alone. */
    private static boolean glued(Para para, Line line, int i, int count) {
        ParaLook look = para.look();
        boolean heading = para.outline() > 0;
        if (i == count - 1) {
            return look.keepWithNext() || heading;
        }
        boolean edge = look.widowControl() && (i == 0 || i == count - 2);
        return edge || look.keepTogether() || heading || line.hyphenated();
    }

    /** Between two paragraphs the greater of both gaps counts, and neither between brothers that want none. */
    private float gap(ParaLook look) {
        boolean brothers = last != null && last.style().equals(look.style());
        float before = brothers && look.joinSame() ? 0 : look.before();
        float after = brothers && last != null && last.joinSame() ? 0 : below;
        return Math.max(before, after);
    }

    private @Nullable Tag tableTag(Grid grid) {
        if (nest == null) {
            return null;
        }
        Tag home = nest.current(grid.left());
        return grid.layout() ? home : TableTags.table(home, grid);
    }

    private void table(Grid grid, @Nullable Tag tag) {
        List<Band> bands = TableSetter.set(grid, width, below, tag, tools);
        if (pageEnded && !bands.isEmpty()) {
            bands.get(0).startPage();
            pageEnded = false;
        }
        strips.addAll(bands);
        below = 0;
        last = null;
        tableBefore = grid.layout() ? null : tag;
    }
}
