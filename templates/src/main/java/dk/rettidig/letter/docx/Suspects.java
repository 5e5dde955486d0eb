package dk.rettidig.letter.docx;

import dk.rettidig.letter.docx.RefusedFile.Reason;
import dk.rettidig.letter.docx.Relationships.Relationship;
import java.util.Locale;

/** What a letter never holds and an attack often does. */
final class Suspects {
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
            if (lower.endsWith(".rels")) {
                checkRelationships(parts, name);
            }
        }
        checkContentTypes(parts);
    }

    private static void checkRelationships(Parts parts, String name) {
        int folder = name.lastIndexOf("_rels/");
        if (folder < 0) {
            return;
        }
        String part = name.substring(0, folder) + name.substring(folder + 6, name.length() - ".rels".length());
        for (Relationship relationship : Relationships.of(parts, part).all()) {
            switch (relationship.kind()) {
                case "image" -> {
                    if (relationship.external()) {
                        throw new RefusedFile(Reason.REMOTE_PICTURE, name);
                    }
                }
                case "oleObject", "package", "control", "aFChunk", "subDocument", "frame" ->
                    throw new RefusedFile(Reason.EMBEDDED_OBJECT, name);
                case "vbaProject" -> throw new RefusedFile(Reason.MACROS, name);
                default -> {
                    // other parts are read when they are asked for; other addresses are never followed
                }
            }
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
