package dk.rettidig.letter.manuscript;

import dk.rettidig.letter.manuscript.ParaLook.Align;
import dk.rettidig.letter.manuscript.ParaLook.Leading;
import dk.rettidig.letter.manuscript.ParaLook.TabStop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes manuscripts by hand for tests. */
public final class Draft {
    public static final TextLook PLAIN = look("Times New Roman", 12);
    public static final Section.Page A4 = new Section.Page(595.3f, 841.9f, 72, 72, 72, 72, 36, 36);

    private static final Leading SINGLE = new Leading(Leading.Rule.MULTIPLE, 1);

    private final List<Item> items = new ArrayList<>();
    private Section.Page page = A4;
    private Section.PageFurniture headers = Section.PageFurniture.NONE;
    private Section.PageFurniture footers = Section.PageFurniture.NONE;
    private boolean firstPageDiffers;
    private boolean hyphenate = true;

    public Draft add(Item... more) {
        items.addAll(Arrays.asList(more));
        return this;
    }

    public Draft add(List<? extends Item> more) {
        items.addAll(more);
        return this;
    }

    public Draft on(Section.Page paper) {
        page = paper;
        return this;
    }

    public Draft headers(List<Item> first, List<Item> following) {
        firstPageDiffers = true;
        headers = new Section.PageFurniture(first, following);
        return this;
    }

    public Draft footers(List<Item> first, List<Item> following) {
        firstPageDiffers = true;
        footers = new Section.PageFurniture(first, following);
        return this;
    }

    public Draft whole() {
        hyphenate = false;
        return this;
    }

    public Section section() {
        return new Section(page, firstPageDiffers, true, headers, footers, items);
    }

    public Manuscript manuscript() {
        return manuscript(List.of(section()));
    }

    public Manuscript manuscript(List<Section> sections) {
        Manuscript.Properties properties = new Manuscript.Properties(
                "Besvarelse af spørgsmål nr. 1193",
                "Justitsministeriet",
                "",
                "da-DK",
                Instant.parse("2024-09-04T08:00:00Z"));
        return new Manuscript(properties, hyphenate, 36, sections, List.of());
    }

    public static TextLook look(String font, float size) {
        return new TextLook(
                font, size, false, false, false, false, false, false, 0, TextLook.Script.NORMAL, 0, "da-DK");
    }

    public static TextLook bold(TextLook look) {
        return new TextLook(
                look.font(),
                look.size(),
                true,
                false,
                false,
                false,
                false,
                false,
                0,
                look.script(),
                0,
                look.language());
    }

    public static TextLook underlined(TextLook look) {
        return new TextLook(
                look.font(),
                look.size(),
                false,
                false,
                true,
                false,
                false,
                false,
                0,
                look.script(),
                0,
                look.language());
    }

    public static TextLook in(TextLook look, String language) {
        return new TextLook(
                look.font(), look.size(), false, true, false, false, false, false, 0, look.script(), 0, language);
    }

    public static Run.Words words(String text) {
        return new Run.Words(text, PLAIN);
    }

    public static Para para(String text) {
        return para(justified(), words(text));
    }

    public static Para para(ParaLook look, Run... runs) {
        return new Para(look, PLAIN, 0, null, false, Arrays.asList(runs));
    }

    public static Para left(String text) {
        return para(look("Normal", Align.LEFT, 0, 0), words(text));
    }

    public static Para empty() {
        return para(look("Normal", Align.LEFT, 0, 0));
    }

    public static Para heading(int level, String text) {
        ParaLook look = kept(look("Overskrift" + level, Align.LEFT, 12, 6));
        return new Para(look, bold(PLAIN), level, null, false, List.of(new Run.Words(text, bold(PLAIN))));
    }

    public static Para quote(String text) {
        return para(indented("Citat", 20, 20, 0), words(text));
    }

    public static Para innerQuote(String text) {
        return para(indented("CitatIndre", 40, 40, 0), words(text));
    }

    public static Para item(int list, int level, String marker, String text) {
        Para.Numbering numbering = marker.equals("•") ? Para.Numbering.BULLET : Para.Numbering.DECIMAL;
        ParaLook look = indented("Opstilling", 18 * (level + 1), 0, -18);
        return new Para(
                look,
                PLAIN,
                0,
                new Para.ListMarker(list, level, numbering, marker, PLAIN),
                false,
                List.of(words(text)));
    }

    public static Para caption(String text) {
        return new Para(look("Billedtekst", Align.LEFT, 6, 6), PLAIN, 0, null, true, List.of(words(text)));
    }

    public static ParaLook justified() {
        return look("Normal", Align.JUSTIFY, 0, 10);
    }

    public static ParaLook look(String style, Align align, float before, float after) {
        return look(style, align, before, after, SINGLE, 0, 0, 0, List.of());
    }

    public static ParaLook indented(String style, float left, float right, float firstLine) {
        return look(style, Align.JUSTIFY, 0, 10, SINGLE, left, right, firstLine, List.of());
    }

    public static ParaLook leaded(Leading leading) {
        return look("Normal", Align.LEFT, 0, 0, leading, 0, 0, 0, List.of());
    }

    public static ParaLook tabbed(TabStop... stops) {
        return look("Normal", Align.LEFT, 0, 0, SINGLE, 0, 0, 0, Arrays.asList(stops));
    }

    private static ParaLook look(
            String style,
            Align align,
            float before,
            float after,
            Leading leading,
            float left,
            float right,
            float firstLine,
            List<TabStop> stops) {
        return new ParaLook(
                style,
                align,
                before,
                after,
                leading,
                left,
                right,
                firstLine,
                false,
                false,
                false,
                true,
                false,
                true,
                stops,
                Borders.NONE,
                null);
    }

    public static ParaLook kept(ParaLook look) {
        return new ParaLook(
                look.style(),
                look.align(),
                look.before(),
                look.after(),
                look.leading(),
                look.left(),
                look.right(),
                look.firstLine(),
                true,
                true,
                look.pageBreakBefore(),
                look.widowControl(),
                look.joinSame(),
                look.hyphenate(),
                look.tabs(),
                look.borders(),
                look.fill());
    }

    public static Run.Note note(int number, String text) {
        ParaLook look = look("Fodnotetekst", Align.JUSTIFY, 0, 0);
        TextLook small = look("Times New Roman", 10);
        Para content = new Para(look, small, 0, null, false, List.of(new Run.Words(text, small)));
        return new Run.Note(number, PLAIN, List.of(content));
    }

    public static Grid table(List<Float> columns, Grid.Row... rows) {
        return new Grid(columns, 0, Align.LEFT, false, null, Arrays.asList(rows));
    }

    public static Grid layout(List<Float> columns, Grid.Row... rows) {
        return new Grid(columns, 0, Align.LEFT, true, null, Arrays.asList(rows));
    }

    public static Grid.Row row(boolean header, Grid.Cell... cells) {
        return new Grid.Row(header, false, new Grid.Height(0, false), Arrays.asList(cells));
    }

    /** A row of single cells with thin lines around them. */
    public static Grid.Row row(boolean header, String... texts) {
        Grid.Cell[] cells = new Grid.Cell[texts.length];
        for (int i = 0; i < texts.length; i++) {
            cells[i] = cell(i, 1, 1, left(texts[i]));
        }
        return row(header, cells);
    }

    public static Grid.Cell cell(int column, int columns, int rows, Item... items) {
        Borders.Stroke thin = new Borders.Stroke(0.5f, 0, 0);
        return cell(column, columns, rows, new Borders(thin, thin, thin, thin), null, items);
    }

    public static Grid.Cell cell(
            int column, int columns, int rows, Borders borders, @Nullable Integer fill, Item... items) {
        return new Grid.Cell(
                column,
                columns,
                rows,
                new Grid.Padding(0, 5.4f, 0, 5.4f),
                Grid.Vertical.TOP,
                borders,
                fill,
                Arrays.asList(items));
    }
}
