package dk.rettidig.letter.docx;

import dk.rettidig.letter.docx.guard.Node;
import dk.rettidig.letter.docx.guard.Parts;
import dk.rettidig.letter.docx.guard.RefusedFile;
import dk.rettidig.letter.docx.guard.Relationships;
import dk.rettidig.letter.manuscript.Grid;
import dk.rettidig.letter.manuscript.Item;
import dk.rettidig.letter.manuscript.Manuscript;
import dk.rettidig.letter.manuscript.Manuscript.Properties;
import dk.rettidig.letter.manuscript.Para;
import dk.rettidig.letter.manuscript.Section;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From the bytes of a DOCX to what it says. */
public final class ManuscriptReader {

    private ManuscriptReader() {}

    /** @throws RefusedFile when the file is not one to be read, with a sentence that says why */
    public static Manuscript read(byte[] docx) {
        return read(Parts.of(docx));
    }

    /** @throws RefusedFile as above */
    public static Manuscript read(Parts parts) {
        Relationships relationships = Relationships.of(parts, parts.main());
        Node root = parts.xml(parts.main());
        Node body = root == null ? null : root.child("w:body");
        if (body == null) {
            throw new RefusedFile(RefusedFile.Reason.BROKEN, parts.main());
        }
        Source source = new Source(parts, relationships);
        List<Section> sections = sections(body, source, relationships, parts.main());
        if (sections.stream().allMatch(section -> isEmpty(section.items()))) {
            throw new RefusedFile(RefusedFile.Reason.EMPTY, parts.main());
        }
        return new Manuscript(
                properties(parts, source),
                source.settings.hyphenate(),
                source.settings.defaultTab(),
                sections,
                List.copyOf(source.unknown()));
    }

    private static List<Section> sections(Node body, Source source, Relationships relationships, String part) {
        SectionReader reader = new SectionReader(source, relationships);
        Story story = new Story(source, part);
        List<Section> sections = new ArrayList<>();
        Node piece = new Node(body.name);
        Node last = null;
        for (Node node : opened(body)) {
            if (node.is("w:sectPr")) {
                last = node;
                continue;
            }
            piece.add(node);
            Node ends = node.is("w:p") ? node.at("w:pPr", "w:sectPr") : null;
            if (ends != null) {
                sections.add(reader.section(ends, story.items(piece, Story.OUTSIDE_TABLES)));
                piece = new Node(body.name);
            }
        }
        if (!piece.children().isEmpty() || sections.isEmpty()) {
            sections.add(reader.section(last, story.items(piece, Story.OUTSIDE_TABLES)));
        }
        return sections;
    }

    /** The body's paragraphs and tables; a section may end inside a content control. */
    private static List<Node> opened(Node container) {
        List<Node> opened = new ArrayList<>();
        for (Node node : container.children()) {
            Node content = node.is("w:sdt") ? node.child("w:sdtContent") : null;
            if (content == null) {
                opened.add(node);
            } else {
                opened.addAll(opened(content));
            }
        }
        return opened;
    }

    private static boolean isEmpty(List<Item> items) {
        return items.stream()
                .allMatch(item -> item instanceof Para para
                        ? para.runs().isEmpty()
                        : ((Grid) item)
                                .rows().stream()
                                        .flatMap(row -> row.cells().stream())
                                        .allMatch(cell -> isEmpty(cell.items())));
    }

    private static Properties properties(Parts parts, Source source) {
        String corePart = Relationships.of(parts, "").partOfKind("core-properties");
        Node core = corePart == null ? null : parts.xml(corePart);
        String language = source.styles.defaults().text().language();
        return new Properties(
                text(core, "dc:title"),
                text(core, "dc:creator"),
                text(core, "dc:subject"),
                language == null ? "da-DK" : language,
                moment(text(core, "dcterms:modified")));
    }

    private static String text(@Nullable Node parent, String child) {
        Node node = parent == null ? null : parent.child(child);
        return node == null ? "" : node.text().strip();
    }

    private static @Nullable Instant moment(String written) {
        try {
            return written.isEmpty() ? null : OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
