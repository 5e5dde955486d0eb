package dk.rettidig.letter.template;

import dk.rettidig.letter.template.archive.ArchiveWriter;
import dk.rettidig.letter.template.archive.Packed;
import dk.rettidig.letter.template.body.Additions;
import dk.rettidig.letter.template.markup.Element;
import dk.rettidig.letter.template.markup.Markup;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part that letters add to: the notes, the numberings, a part's relationships. */
final class GrowingPart {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final Element NO_RELATIONSHIPS = new Element(
            "Relationships",
            Map.of("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"),
            List.of());

    private final String name;
    private final byte[] before;
    private final byte[] after;
    private final @Nullable Packed unchanged;

    private GrowingPart(String name, Element root, boolean inTemplate) {
        Markup start = new Markup().raw(DECLARATION);
        root.openTag(start);
        root.children().forEach(child -> child.writeTo(start));
        Markup end = new Markup(32);
        root.closeTag(end);
        this.name = name;
        this.before = start.toBytes();
        this.after = end.toBytes();
        this.unchanged = inTemplate ? Packed.of(name, start.raw(after).toBytes()) : null;
    }

    static GrowingPart of(String name, Element root) {
        return new GrowingPart(name, root, true);
    }

    /** The relationships of a part that has none in the template, and in a letter only when it has links. */
    static GrowingPart noRelationships(String name) {
        return new GrowingPart(name, NO_RELATIONSHIPS, false);
    }

    void addTo(ArchiveWriter zip, Additions additions) {
        if (additions.isEmpty()) {
            if (unchanged != null) {
                zip.add(unchanged);
            }
            return;
        }
        Markup whole = new Markup(before.length + 4096).raw(before);
        additions.writeTo(whole);
        whole.raw(after);
        zip.add(name, whole.array(), whole.length());
    }
}
