package dk.rettidig.letter.docx;

import dk.rettidig.letter.docx.NumberingBook.Level;
import dk.rettidig.letter.docx.StyleSheet.Style;
import dk.rettidig.letter.manuscript.Item;
import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.manuscript.Para.ListMarker;
import dk.rettidig.letter.manuscript.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One part's text from its first paragraph to its last: the body, a header, a note. */
final class Story {
    private static final Set<String> CAPTIONS = Set.of("caption", "billedtekst", "tabeloverskrift", "tabeltitel");

    final Source source;
    final Relationships relationships;
    private final RunReader runs;
    private List<Run> joined = List.of();

    Story(Source source, String part) {
        this.source = source;
        this.relationships = Relationships.of(source.parts, part);
        this.runs = new RunReader(this);
    }

    /** The paragraphs and tables directly inside an element, content controls and revisions opened. */
    List<Item> items(Node container, TextProps rowText) {
        List<Item> items = new ArrayList<>();
        for (Node node : container.children()) {
            read(node, rowText, items);
        }
        if (!joined.isEmpty()) {
            items.add(paragraph(new Node("w:p", new String[0]), rowText));
        }
        return items;
    }

    void read(Node node, TextProps rowText, List<Item> into) {
        switch (node.name) {
            case "w:p" -> {
                if (isMarkDeleted(node)) {
                    joined = append(joined, runs.of(node, base(node, rowText)));
                } else {
                    into.add(paragraph(node, rowText));
                }
            }
            case "w:tbl" -> into.add(new TableReader(this).table(node));
            case "w:sdt" -> readAll(node.child("w:sdtContent"), rowText, into);
            case "w:ins", "w:moveTo", "w:customXml", "w:smartTag" -> readAll(node, rowText, into);
            case "mc:AlternateContent" -> readAll(node.child("mc:Fallback"), rowText, into);
            case "w:altChunk" -> throw new RefusedFile(RefusedFile.Reason.EMBEDDED_OBJECT, "altChunk");
            case "m:oMathPara", "m:oMath" -> source.isUnknown("en formel");
            default -> {
                // deleted and moved text, bookmarks, comments, proofing marks and section properties are not text
            }
        }
    }

    private void readAll(@Nullable Node container, TextProps rowText, List<Item> into) {
        if (container != null) {
            container.children().forEach(child -> read(child, rowText, into));
        }
    }

    private Para paragraph(Node node, TextProps rowText) {
        Node properties = node.child("w:pPr");
        Style style = source.styles.paragraph(properties == null ? null : properties.value("w:pStyle"));
        ParaProps direct = ParaProps.of(properties);
        ParaProps look = style.paragraph().under(direct);
        TextProps text = base(node, rowText);
        ListMarker marker = null;
        Level level = source.lists.level(look);
        if (level != null) {
            marker = source.lists.next(look, level, text);
            look = style.paragraph().under(level.paragraph()).under(direct);
        }
        List<Run> content = append(joined, runs.of(node, text));
        joined = List.of();
        return new Para(
                look.look(style.name()),
                source.look(text.under(mark(properties))),
                look.outline() == null ? 0 : look.outline(),
                marker,
                CAPTIONS.contains(style.name().toLowerCase(Locale.ROOT))
                        || CAPTIONS.contains(style.id().toLowerCase(Locale.ROOT)),
                content);
    }

    private TextProps base(Node node, TextProps rowText) {
        Node properties = node.child("w:pPr");
        Style style = source.styles.paragraph(properties == null ? null : properties.value("w:pStyle"));
        return style.text().under(rowText);
    }

    private TextProps mark(@Nullable Node properties) {
        return properties == null ? TextProps.NONE : TextProps.of(properties.child("w:rPr"), source.styles.theme());
    }

    /** A paragraph whose mark was deleted runs into the next, which gives the two their looks. */
    private static boolean isMarkDeleted(Node paragraph) {
        return paragraph.at("w:pPr", "w:rPr", "w:del") != null || paragraph.at("w:pPr", "w:rPr", "w:moveFrom") != null;
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
