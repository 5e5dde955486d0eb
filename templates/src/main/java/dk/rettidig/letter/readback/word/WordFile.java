package dk.rettidig.letter.readback.word;

import dk.rettidig.letter.docx.ManuscriptReader;
import dk.rettidig.letter.docx.guard.Parts;
import dk.rettidig.letter.docx.guard.RefusedFile;
import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.EndnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.CTEndnotes;
import org.docx4j.wml.CTFootnotes;
import org.docx4j.wml.Comments;
import org.docx4j.wml.ContentAccessor;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file as docx4j sees it. docx4j is given the parts that passed the guard, packed anew, and never the file
 * itself; and since it hands back an empty document in silence when a part is broken, that is an error here.
 */
public final class WordFile {
    /** LibreOffice empties the data that controls were bound to, and docx4j stops at a part without markup. */
    private static final byte[] NO_DATA = "<none/>".getBytes(StandardCharsets.UTF_8);

    private final Parts parts;
    private final WordprocessingMLPackage word;
    private final Looks looks;
    private final Map<BigInteger, List<Object>> footnotes = new HashMap<>();
    private final Map<BigInteger, List<Object>> endnotes = new HashMap<>();

    private WordFile(Parts parts, WordprocessingMLPackage word) {
        this.parts = parts;
        this.word = word;
        this.looks = new Looks(parts);
        FootnotesPart atFoot = word.getMainDocumentPart().getFootnotesPart();
        if (atFoot != null && contents(atFoot) instanceof CTFootnotes notes) {
            notes.getFootnote().forEach(note -> footnotes.put(note.getId(), note.getContent()));
        }
        EndnotesPart atEnd = word.getMainDocumentPart().getEndNotesPart();
        if (atEnd != null && contents(atEnd) instanceof CTEndnotes notes) {
            notes.getEndnote().forEach(note -> endnotes.put(note.getId(), note.getContent()));
        }
    }

    public static WordFile open(Parts parts) {
        parts.checkMarkup();
        if (ManuscriptReader.read(parts).sections().isEmpty()) {
            throw new RefusedFile(RefusedFile.Reason.EMPTY, parts.main());
        }
        try {
            WordFile file = new WordFile(parts, WordprocessingMLPackage.load(new ByteArrayInputStream(packed(parts))));
            if (file.body().isEmpty()) {
                throw new RefusedFile(RefusedFile.Reason.EMPTY, parts.main());
            }
            return file;
        } catch (RefusedFile refused) {
            throw refused;
        } catch (Docx4JException | RuntimeException | IOException broken) {
            throw new RefusedFile(RefusedFile.Reason.BROKEN, String.valueOf(broken.getMessage()));
        }
    }

    private static byte[] packed(Parts parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            for (String name : parts.names()) {
                byte[] bytes = parts.bytes(name);
                if (bytes != null) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(bytes.length == 0 && name.startsWith("customXml/") ? NO_DATA : bytes);
                }
            }
        }
        return out.toByteArray();
    }

    public List<Object> body() {
        return word.getMainDocumentPart().getContent();
    }

    public Looks looks() {
        return looks;
    }

    /** The content of each header and footer. */
    public List<List<Object>> furniture() {
        List<List<Object>> furniture = new ArrayList<>();
        for (Part part : word.getParts().getParts().values()) {
            if (part instanceof HeaderPart || part instanceof FooterPart) {
                Object content = contents((JaxbXmlPart<?>) part);
                if (content instanceof ContentAccessor accessor) {
                    furniture.add(accessor.getContent());
                }
            }
        }
        return furniture;
    }

    public List<Object> note(@Nullable BigInteger id, boolean endnote) {
        List<Object> content = (endnote ? endnotes : footnotes).get(id);
        return content == null ? List.of() : content;
    }

    /** The parts as the guard unpacked them. */
    public Parts parts() {
        return parts;
    }

    public List<Comments.Comment> comments() {
        CommentsPart part = word.getMainDocumentPart().getCommentsPart();
        return part != null && contents(part) instanceof Comments comments ? comments.getComment() : List.of();
    }

    /** The parts that links stand in; each names its addresses for itself. */
    public enum Place {
        BODY,
        FOOTNOTE,
        ENDNOTE
    }

    /** The address of a link, if it leads out of the file. */
    public @Nullable String address(@Nullable String relationshipId, Place place) {
        MainDocumentPart main = word.getMainDocumentPart();
        Part part =
                switch (place) {
                    case BODY -> main;
                    case FOOTNOTE -> main.getFootnotesPart();
                    case ENDNOTE -> main.getEndNotesPart();
                };
        if (part == null || part.getRelationshipsPart(false) == null || relationshipId == null) {
            return null;
        }
        Relationship relationship = part.getRelationshipsPart().getRelationshipByID(relationshipId);
        boolean outside = relationship != null && "External".equals(relationship.getTargetMode());
        return outside ? relationship.getTarget() : null;
    }

    private static Object contents(JaxbXmlPart<?> part) {
        try {
            return part.getContents();
        } catch (Docx4JException broken) {
            throw new RefusedFile(RefusedFile.Reason.BROKEN, String.valueOf(broken.getMessage()));
        }
    }

    public static Object unwrapped(Object element) {
        return element instanceof JAXBElement<?> wrapped ? wrapped.getValue() : element;
    }
}
