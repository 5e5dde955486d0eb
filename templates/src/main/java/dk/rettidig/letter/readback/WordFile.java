package dk.rettidig.letter.readback;

import dk.rettidig.letter.docx.ManuscriptReader;
import dk.rettidig.letter.docx.guard.Parts;
import dk.rettidig.letter.docx.guard.RefusedFile;
import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.CTFootnotes;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.Comments;
import org.docx4j.wml.ContentAccessor;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file as docx4j sees it. docx4j is given the parts that passed the guard, packed anew, and never the file
 * itself; and since it hands back an empty document in silence when a part is broken, that is an error here.
 */
final class WordFile {
    private final WordprocessingMLPackage word;
    private final Looks looks;

    private WordFile(WordprocessingMLPackage word) throws Docx4JException {
        this.word = word;
        this.looks = new Looks(word.getMainDocumentPart());
    }

    static WordFile open(Parts parts) {
        parts.checkMarkup();
        if (ManuscriptReader.read(parts).sections().isEmpty()) {
            throw new RefusedFile(RefusedFile.Reason.EMPTY, parts.main());
        }
        try {
            WordFile file = new WordFile(WordprocessingMLPackage.load(new ByteArrayInputStream(packed(parts))));
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
                    zip.write(bytes);
                }
            }
        }
        return out.toByteArray();
    }

    List<Object> body() {
        return word.getMainDocumentPart().getContent();
    }

    Looks looks() {
        return looks;
    }

    /** The content of each header and footer. */
    List<List<Object>> furniture() {
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

    List<Object> footnote(java.math.@Nullable BigInteger id) {
        FootnotesPart part = word.getMainDocumentPart().getFootnotesPart();
        if (part != null && contents(part) instanceof CTFootnotes footnotes) {
            for (CTFtnEdn footnote : footnotes.getFootnote()) {
                if (footnote.getId() != null && footnote.getId().equals(id)) {
                    return footnote.getContent();
                }
            }
        }
        return List.of();
    }

    List<Comments.Comment> comments() {
        CommentsPart part = word.getMainDocumentPart().getCommentsPart();
        return part != null && contents(part) instanceof Comments comments ? comments.getComment() : List.of();
    }

    /** The address of a link, from the body or from the notes. */
    @Nullable
    String address(@Nullable String relationshipId) {
        for (Part part : new Part[] {
            word.getMainDocumentPart(), word.getMainDocumentPart().getFootnotesPart()
        }) {
            if (part == null || part.getRelationshipsPart(false) == null || relationshipId == null) {
                continue;
            }
            Relationship relationship = part.getRelationshipsPart().getRelationshipByID(relationshipId);
            if (relationship != null && "External".equals(relationship.getTargetMode())) {
                return relationship.getTarget();
            }
        }
        return null;
    }

    private static Object contents(JaxbXmlPart<?> part) {
        try {
            return part.getContents();
        } catch (Docx4JException broken) {
            throw new RefusedFile(RefusedFile.Reason.BROKEN, String.valueOf(broken.getMessage()));
        }
    }

    static Object unwrapped(Object element) {
        return element instanceof JAXBElement<?> wrapped ? wrapped.getValue() : element;
    }
}
