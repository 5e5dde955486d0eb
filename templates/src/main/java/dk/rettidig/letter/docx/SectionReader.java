package dk.rettidig.letter.docx;

import dk.rettidig.letter.docx.guard.Measure;
import dk.rettidig.letter.docx.guard.Node;
import dk.rettidig.letter.docx.guard.Relationships;
import dk.rettidig.letter.docx.guard.Relationships.Relationship;
import dk.rettidig.letter.manuscript.Item;
import dk.rettidig.letter.manuscript.Section;
import dk.rettidig.letter.manuscript.Section.Page;
import dk.rettidig.letter.manuscript.Section.PageFurniture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sections: paper, margins and what stands above and below. What a section does not say, the one before it said. */
final class SectionReader {
    private static final Page A4 = new Page(595.3f, 841.9f, 72, 72, 72, 72, 36, 36);
    private static final float LARGEST_MARGIN = 0.4f;
    private static final String FIRST = "first";
    private static final String FOLLOWING = "default";

    private final Source source;
    private final Relationships relationships;
    private final Map<String, List<Item>> furniture = new HashMap<>();
    private final Map<String, List<Item>> read = new HashMap<>();

    SectionReader(Source source, Relationships relationships) {
        this.source = source;
        this.relationships = relationships;
    }

    Section section(@Nullable Node properties, List<Item> items) {
        if (properties == null) {
            return new Section(A4, false, true, PageFurniture.NONE, PageFurniture.NONE, items);
        }
        for (Node node : properties.children()) {
            if (node.is("w:headerReference") || node.is("w:footerReference")) {
                furniture(node);
            }
        }
        Node columns = properties.child("w:cols");
        Integer number = columns == null ? null : columns.number("w:num");
        if (number != null && number > 1) {
            source.isUnknown("tekst i spalter");
        }
        return new Section(
                page(properties),
                Boolean.TRUE.equals(properties.on("w:titlePg")),
                !"continuous".equals(properties.value("w:type")),
                new PageFurniture(known("w:headerReference", FIRST), known("w:headerReference", FOLLOWING)),
                new PageFurniture(known("w:footerReference", FIRST), known("w:footerReference", FOLLOWING)),
                items);
    }

    private void furniture(Node reference) {
        Relationship part = relationships.byId(reference.attribute("r:id"));
        if (part == null || part.external() || source.parts.bytes(part.target()) == null) {
            source.isUnknown("et sidehoved eller en sidefod, som mangler i filen");
            return;
        }
        List<Item> items = read.get(part.target());
        if (items == null) {
            Node root = source.parts.xml(part.target());
            items = root == null
                    ? List.of()
                    : List.copyOf(new Story(source, part.target()).items(root, Story.OUTSIDE_TABLES));
            read.put(part.target(), items);
        }
        furniture.put(reference.name + reference.attribute("w:type", FOLLOWING), items);
    }

    private List<Item> known(String kind, String which) {
        return furniture.getOrDefault(kind + which, List.of());
    }

    private static Page page(Node properties) {
        Node size = properties.child("w:pgSz");
        Node margins = properties.child("w:pgMar");
        float width = size == null ? A4.width() : Measure.twips(size.number("w:w"), A4.width());
        float height = size == null ? A4.height() : Measure.twips(size.number("w:h"), A4.height());
        width = Math.max(100, width);
        height = Math.max(100, height);
        return new Page(
                width,
                height,
                margin(margins, "w:top", A4.top(), height),
                margin(margins, "w:right", A4.right(), width),
                margin(margins, "w:bottom", A4.bottom(), height),
                Math.min(
                        width * LARGEST_MARGIN,
                        margin(margins, "w:left", A4.left(), width) + margin(margins, "w:gutter", 0, width)),
                margin(margins, "w:header", A4.header(), height),
                margin(margins, "w:footer", A4.footer(), height));
    }

    /** No margin takes more than two fifths of the paper, so that there is always room for text. */
    private static float margin(@Nullable Node margins, String side, float otherwise, float paper) {
        float margin = margins == null ? otherwise : Math.abs(Measure.twips(margins.number(side), otherwise));
        return Math.min(margin, paper * LARGEST_MARGIN);
    }
}
