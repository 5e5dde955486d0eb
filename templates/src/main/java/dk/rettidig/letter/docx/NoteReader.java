package dk.rettidig.letter.docx;

import dk.rettidig.letter.docx.guard.Node;
import dk.rettidig.letter.docx.guard.Parts;
import dk.rettidig.letter.docx.guard.Relationships;
import dk.rettidig.letter.manuscript.Item;
import dk.rettidig.letter.manuscript.Run;
import dk.rettidig.letter.manuscript.TextLook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Footnotes and endnotes, numbered together in the order they are referred to. */
final class NoteReader {
    private final @Nullable String footnotePart;
    private final @Nullable String endnotePart;
    private final Map<String, Node> written = new HashMap<>();
    private final Map<String, List<Item>> read = new HashMap<>();
    private final Source source;
    private boolean insideNote;
    private int count;

    NoteReader(Source source, Parts parts, Relationships relationships) {
        this.source = source;
        footnotePart = relationships.partOfKind("footnotes");
        endnotePart = relationships.partOfKind("endnotes");
        collect(parts, footnotePart, "w:footnote");
        collect(parts, endnotePart, "w:endnote");
    }

    private void collect(Parts parts, @Nullable String part, String name) {
        Node root = part == null ? null : parts.xml(part);
        if (root == null) {
            return;
        }
        for (Node note : root.children()) {
            boolean separator = !note.attribute("w:type", "normal").equals("normal");
            if (note.is(name) && !separator) {
                written.put(name + note.attribute("w:id", ""), note);
            }
        }
    }

    /** The note of an id, or null when there is none to show. */
    @Nullable
    Run read(String id, boolean endnote, TextLook look) {
        String key = (endnote ? "w:endnote" : "w:footnote") + id;
        Node note = written.get(key);
        String part = endnote ? endnotePart : footnotePart;
        if (note == null || part == null || insideNote) {
            source.isUnknown(insideNote ? "en fodnote i en fodnote" : "en fodnote uden tekst");
            return null;
        }
        count++;
        List<Item> items = read.get(key);
        if (items == null) {
            insideNote = true;
            items = List.copyOf(new Story(source, part).items(note, Story.OUTSIDE_TABLES));
            insideNote = false;
            read.put(key, items);
        }
        return new Run.Note(count, look, items);
    }
}
