package dk.rettidig.letter.docx.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one part refers to: other parts by name, and addresses outside, which are shown but never followed. */
public final class Relationships {

    /** @param kind the last word of the relationship's type: "image", "hyperlink", "footnotes" */
    public record Relationship(String id, String kind, String target, boolean external) {}

    private final Map<String, Relationship> byId = new HashMap<>();
    private final List<Relationship> all = new ArrayList<>();

    /** @param part the part's name, or nothing for the package itself */
    public static Relationships of(Parts parts, String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Relationships relationships = new Relationships();
        Node root = parts.xml(folder + "_rels/" + part.substring(slash) + ".rels");
        if (root != null) {
            for (Node node : root.children()) {
                relationships.add(node, folder);
            }
        }
        return relationships;
    }

    private void add(Node node, String folder) {
        String type = node.attribute("Type", "");
        boolean external = "External".equals(node.attribute("TargetMode"));
        String target = node.attribute("Target", "");
        Relationship relationship = new Relationship(
                node.attribute("Id", ""),
                type.substring(type.lastIndexOf('/') + 1),
                external ? target : partName(folder, target),
                external);
        byId.put(relationship.id(), relationship);
        all.add(relationship);
    }

    private static String partName(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            base = base.isEmpty() ? base : base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
        }
        return base + rest;
    }

    public List<Relationship> all() {
        return all;
    }

    public @Nullable Relationship byId(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    /** The part of a kind there is only one of, such as the styles. */
    public @Nullable String partOfKind(String kind) {
        for (Relationship relationship : all) {
            if (relationship.kind().equals(kind) && !relationship.external()) {
                return relationship.target();
            }
        }
        return null;
    }

    String mainDocument() {
        String main = partOfKind("officeDocument");
        if (main == null) {
            throw new RefusedFile(RefusedFile.Reason.NOT_A_WORD_FILE, "no main document");
        }
        return main;
    }
}
