package dk.rettidig.letter.docx;

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
    private static final float DEFAULT_TAB = 36;

    private ManuscriptReader() {}

    /** @throws RefusedFile when the file is not one to be read, with a sentence that says why */
    public static Manuscript read(byte[] docx) {
        return read(Parts.of(docx));
    }

    public static Manuscript read(Parts parts) {
        Relationships relationships = Relationships.of(parts, parts.main());
        Node root = parts.xml(parts.main());
        Node body = root == null ? null : root.child("w:body");
        if (body == null) {
            throw new RefusedFile(RefusedFile.Reason.BROKEN, parts.main());
        }
        Source source = new Source(parts, relationships);
        List<Section> sections = sections(body, source, relationships, parts.main());
        if (sections.stream().allMatch(section -> section.items().stream().allMatch(ManuscriptReader::isEmpty))) {
            throw new RefusedFile(RefusedFile.Reason.EMPTY, parts.main());
        }
        String settingsPart = relationships.partOfKind("settings");
        Node settings = settingsPart == null ? null : parts.xml(settingsPart);
        return new Manuscript(
                properties(parts, source),
                settings != null && Boolean.TRUE.equals(settings.on("w:autoHyphenation")),
                settings == null
                        ? DEFAULT_TAB
                        : Measure.twips(Measure.whole(settings.value("w:defaultTabStop")), DEFAULT_TAB),
                sections,
                List.copyOf(source.unknown()));
    }

    private static List<Section> sections(Node body, Source source, Relationships relationships, String part) {
        SectionReader reader = new SectionReader(source, relationships);
        Story story = new Story(source, part);
        List<Section> sections = new ArrayList<>();
        Node piece = new Node(body.name, new String[0]);
        Node last = null;
        for (Node node : body.children()) {
            if (node.is("w:sectPr")) {
                last = node;
                continue;
            }
            piece.add(node);
            Node ends = node.is("w:p") ? node.at("w:pPr", "w:sectPr") : null;
            if (ends != null) {
                sections.add(reader.section(ends, story.items(piece, TextProps.NONE)));
                piece = new Node(body.name, new String[0]);
            }
        }
        if (!piece.children().isEmpty() || sections.isEmpty()) {
            sections.add(reader.section(last, story.items(piece, TextProps.NONE)));
        }
        return sections;
    }

    private static boolean isEmpty(Item item) {
        return item instanceof Para para
                ? para.runs().isEmpty()
                : ((Grid) item)
                        .rows().stream().flatMap(row -> row.cells().stream()).allMatch(cell -> cell.items().stream()
                                .allMatch(ManuscriptReader::isEmpty));
    }

    private static Properties properties(Parts parts, Source source) {
        String corePart = Relationships.of(parts, "").partOfKind("core-properties");
        Node core = corePart == null ? null : parts.xml(corePart);
        String language = source.styles.defaultText().language();
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
