package dk.rettidig.letter.readback;

import dk.rettidig.letter.docx.guard.Node;
import dk.rettidig.letter.docx.guard.Parts;
import dk.rettidig.letter.docx.guard.Relationships;
import dk.rettidig.letter.docx.guard.Relationships.Relationship;
import dk.rettidig.letter.readback.EditedLetter.Revisions;
import java.util.LinkedHashSet;
import java.util.Set;

/** Counts the revision marks in everything that is printed: the text, its notes, heads and feet. */
final class OpenRevisions {
    private static final Set<String> PRINTED = Set.of("header", "footer", "footnotes", "endnotes");
    private static final Set<String> INSERTED = Set.of("w:ins", "w:moveTo", "w:cellIns");
    private static final Set<String> DELETED = Set.of("w:del", "w:moveFrom", "w:cellDel");
    private static final String CHANGED_LOOKS = "Change";

    private int inserted;
    private int deleted;
    private int reformatted;

    private OpenRevisions() {}

    static Revisions of(Parts parts) {
        Set<String> printed = new LinkedHashSet<>();
        printed.add(parts.main());
        for (Relationship relationship : Relationships.of(parts, parts.main()).all()) {
            if (PRINTED.contains(relationship.kind()) && !relationship.external()) {
                printed.add(relationship.target());
            }
        }
        OpenRevisions counted = new OpenRevisions();
        for (String name : printed) {
            Node part = parts.xml(name);
            if (part != null) {
                counted.count(part);
            }
        }
        return new Revisions(counted.inserted, counted.deleted, counted.reformatted);
    }

    private void count(Node node) {
        if (INSERTED.contains(node.name)) {
            inserted++;
        } else if (DELETED.contains(node.name)) {
            deleted++;
        } else if (node.name.startsWith("w:") && node.name.endsWith(CHANGED_LOOKS)) {
            reformatted++;
        }
        node.children().forEach(this::count);
    }
}
