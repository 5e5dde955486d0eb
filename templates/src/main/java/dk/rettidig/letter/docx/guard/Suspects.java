package dk.rettidig.letter.docx.guard;

import dk.rettidig.letter.docx.guard.RefusedFile.Reason;
import dk.rettidig.letter.docx.guard.Relationships.Relationship;
import java.util.Locale;
import java.util.Set;

/** What a letter never holds and an attack often does. */
final class Suspects {
    private static final String FOLDER = "_rels/";
    private static final String ENDING = ".rels";

    /** Addresses outside that are shown or forgotten, and never followed. Word writes the template's place into files. */
    private static final Set<String> HARMLESS_OUTSIDE = Set.of("hyperlink", "attachedTemplate");

    private Suspects() {}

    static void check(Parts parts) {
        if (parts.bytes(parts.main()) == null) {
            throw new RefusedFile(Reason.NOT_A_WORD_FILE, parts.main());
        }
        for (String name : parts.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.contains("vbaproject") || lower.contains("vbadata")) {
                throw new RefusedFile(Reason.MACROS, name);
            }
            if (lower.contains("/embeddings/") || lower.contains("/activex/")) {
                throw new RefusedFile(Reason.EMBEDDED_OBJECT, name);
            }
            if (lower.endsWith(ENDING)) {
                checkRelationships(parts, name);
            }
        }
        checkContentTypes(parts);
    }

    private static void checkRelationships(Parts parts, String name) {
        int folder = name.lastIndexOf(FOLDER);
        if (folder < 0) {
            throw new RefusedFile(Reason.FORBIDDEN_NAME, name);
        }
        String part =
                name.substring(0, folder) + name.substring(folder + FOLDER.length(), name.length() - ENDING.length());
        for (Relationship relationship : Relationships.of(parts, part).all()) {
            switch (relationship.kind()) {
                case "oleObject", "package", "control", "aFChunk", "subDocument", "frame" ->
                    throw new RefusedFile(Reason.EMBEDDED_OBJECT, name);
                case "vbaProject" -> throw new RefusedFile(Reason.MACROS, name);
                default -> checkOutside(relationship, name);
            }
        }
    }

    private static void checkOutside(Relationship relationship, String name) {
        if (relationship.external() && !HARMLESS_OUTSIDE.contains(relationship.kind())) {
            boolean picture = relationship.kind().equals("image");
            throw new RefusedFile(picture ? Reason.REMOTE_PICTURE : Reason.EXTERNAL_ENTITY, name);
        }
    }

    private static void checkContentTypes(Parts parts) {
        Node types = parts.xml("[Content_Types].xml");
        if (types == null) {
            throw new RefusedFile(Reason.NOT_A_WORD_FILE, "no content types");
        }
        for (Node type : types.children()) {
            String contentType = type.attribute("ContentType", "").toLowerCase(Locale.ROOT);
            if (contentType.contains("macroenabled") || contentType.contains("vbaproject")) {
                throw new RefusedFile(Reason.MACROS, contentType);
            }
        }
    }
}
