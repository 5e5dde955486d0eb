package dk.rettidig.letter.docx;

import dk.rettidig.letter.docx.guard.Node;
import dk.rettidig.letter.docx.guard.RefusedFile;
import dk.rettidig.letter.docx.guard.Relationships;
import dk.rettidig.letter.docx.style.ListLevel;
import dk.rettidig.letter.docx.style.ParaProps;
import dk.rettidig.letter.docx.style.StyleSheet.Style;
import dk.rettidig.letter.docx.style.TableStyle.Region;
import dk.rettidig.letter.docx.style.TextProps;
import dk.rettidig.letter.manuscript.Item;
import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.manuscript.Para.ListMarker;
import dk.rettidig.letter.manuscript.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part's text from its first paragraph to its last: the body, a header, a note. */
final class Story {
    static final Region OUTSIDE_TABLES = Region.NONE;

    private static final Node EMPTY_PARAGRAPH = new Node("w:p");

    final Source source;
    final NoteReader notes;
    final Relationships relationships;

    /** Whether the next blank belongs to a note's number. */
    boolean skipsBlank;

    int tablesAround;

    private final RunReader runs;
    private List<Run> joined = List.of();

    Story(Source source, String part) {
        this.source = source;
        this.notes = source.notes;
        this.relationships = Relationships.of(source.parts, part);
        this.runs = new RunReader(this);
    }

    /**
     * The paragraphs and tables directly inside an element, content controls and revisions opened.
     *
     * @param region what the table around them says of their looks
     */
    List<Item> items(Node container, Region region) {
        List<Item> items = new ArrayList<>();
        container.children().forEach(node -> read(node, region, items));
        endJoined(region, items);
        return items;
    }

    private void read(Node node, Region region, List<Item> into) {
        switch (node.name) {
            case "w:p" -> paragraph(node, region, into);
            case "w:tbl" -> {
                endJoined(region, into);
                into.addAll(new TableReader(this).table(node));
            }
            case "w:sdt" -> readAll(node.child("w:sdtContent"), region, into);
            case "w:ins", "w:moveTo", "w:customXml", "w:smartTag" -> readAll(node, region, into);
            case "mc:AlternateContent" -> readAll(Alternatives.of(node, source), region, into);
            case "w:altChunk" -> throw new RefusedFile(RefusedFile.Reason.EMBEDDED_OBJECT, "altChunk");
            case "m:oMathPara", "m:oMath" -> source.isUnknown("en formel");
            default -> {
                // deleted and moved text, bookmarks, comments, proofing marks and section properties are not text
            }
        }
    }

    private void readAll(@Nullable Node container, Region region, List<Item> into) {
        if (container != null) {
            container.children().forEach(child -> read(child, region, into));
        }
    }

    /** A paragraph whose mark was deleted runs into the next, which gives the two their looks. */
    private void paragraph(Node node, Region region, List<Item> into) {
        Node properties = node.child("w:pPr");
        Node mark = properties == null ? null : properties.child("w:rPr");
        if (mark != null && (mark.child("w:del") != null || mark.child("w:moveFrom") != null)) {
            joined = append(joined, runs.of(node, text(style(properties), region)));
            return;
        }
        Para paragraph = paragraph(node, properties, region);
        boolean hidden = mark != null && Boolean.TRUE.equals(mark.on("w:vanish"));
        if (!hidden || !paragraph.runs().isEmpty()) {
            into.add(paragraph);
        }
    }

    private Para paragraph(Node node, @Nullable Node properties, Region region) {
        Style style = style(properties);
        ParaProps direct = ParaProps.of(properties);
        ParaProps below = look(style, region);
        ParaProps look = below.under(direct);
        TextProps text = text(style, region);
        TextProps mark = text;
        if (properties != null) {
            mark = text.under(TextProps.of(properties.child("w:rPr"), source.styles.theme()));
            tellWhatIsNotShown(properties);
        }
        ListLevel level = source.lists.level(look);
        ListMarker marker = null;
        if (level != null) {
            marker = source.lists.next(look, level, mark);
            boolean ownList = direct.numberId() != null || direct.numberLevel() != null;
            look = ownList ? below.under(level.paragraph()).under(direct) : look;
        }
        List<Run> content = append(joined, runs.of(node, text));
        joined = List.of();
        return new Para(
                look.look(style.name()),
                source.look(mark),
                look.outline() == null ? 0 : look.outline(),
                marker,
                style.caption(),
                content);
    }

    private Style style(@Nullable Node properties) {
        return source.styles.paragraph(properties == null ? null : properties.value("w:pStyle"));
    }

    private void tellWhatIsNotShown(Node properties) {
        if (properties.child("w:framePr") != null) {
            source.isUnknown("en tekstramme");
        }
        if (Boolean.TRUE.equals(properties.on("w:bidi"))) {
            source.isUnknown("tekst fra højre mod venstre");
        }
    }

    private ParaProps look(Style style, Region region) {
        return region.paragraph().equals(ParaProps.NONE)
                ? style.paragraph()
                : source.styles.defaults().paragraph().under(region.paragraph()).under(style.ownParagraph());
    }

    private TextProps text(Style style, Region region) {
        return region.text().equals(TextProps.NONE)
                ? style.text()
                : source.styles.defaults().text().under(region.text()).under(style.ownText());
    }

    /** What a deleted mark would have joined to, had there been another paragraph. */
    private void endJoined(Region region, List<Item> into) {
        if (!joined.isEmpty()) {
            into.add(paragraph(EMPTY_PARAGRAPH, null, region));
        }
    }

    private static List<Run> append(List<Run> first, List<Run> second) {
        if (first.isEmpty()) {
            return second;
        }
        List<Run> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
