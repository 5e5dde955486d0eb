package dk.rettidig.letter.docx;

import dk.rettidig.letter.manuscript.TextLook;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all stories of one file share: its styles, its lists as counted so far, its notes, and what was not understood. */
final class Source {
    final Parts parts;
    final StyleSheet styles;
    final ListCounter lists;
    private final Map<TextProps, TextLook> looks = new HashMap<>();
    private final Map<String, Node> footnotes = new HashMap<>();
    private final Map<String, Node> endnotes = new HashMap<>();
    private final @Nullable String footnotePart;
    private final @Nullable String endnotePart;
    private final Set<String> unknown = new LinkedHashSet<>();
    private int notes;

    Source(Parts parts, Relationships relationships) {
        this.parts = parts;
        Definitions definitions = Definitions.of(parts, relationships);
        styles = definitions.styles();
        lists = new ListCounter(definitions.numbering());
        footnotePart = relationships.partOfKind("footnotes");
        endnotePart = relationships.partOfKind("endnotes");
        collect(footnotePart, "w:footnote", footnotes);
        collect(endnotePart, "w:endnote", endnotes);
    }

    private void collect(@Nullable String part, String name, Map<String, Node> notesById) {
        Node root = part == null ? null : parts.xml(part);
        if (root == null) {
            return;
        }
        for (Node note : root.children()) {
            String type = note.attribute("w:type", "normal");
            if (note.is(name) && type.equals("normal")) {
                notesById.put(note.attribute("w:id", ""), note);
            }
        }
    }

    /** Equal properties give the same look, so that whoever sets the text can compare looks by identity. */
    TextLook look(TextProps properties) {
        return looks.computeIfAbsent(properties, TextProps::look);
    }

    @Nullable
    Node note(boolean endnote, String id) {
        return (endnote ? endnotes : footnotes).get(id);
    }

    String notePart(boolean endnote) {
        String part = endnote ? endnotePart : footnotePart;
        return part == null ? "" : part;
    }

    int nextNote() {
        return ++notes;
    }

    /** Tells the reader what is missing from the pages, once, however often it occurs. */
    void isUnknown(String what) {
        unknown.add(what);
    }

    Set<String> unknown() {
        return unknown;
    }
}
