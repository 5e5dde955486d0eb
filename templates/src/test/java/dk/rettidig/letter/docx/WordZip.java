package dk.rettidig.letter.docx;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest Word file, with parts added or replaced one by one. */
public final class WordZip {
    private static final String TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Default Extension="png" ContentType="image/png"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            %s</Types>""";
    private static final String WORD_PART = "<Override PartName=\"/word/%s\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/>";
    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relationships = new StringBuilder();
    private int references;

    private WordZip() {
        part("[Content_Types].xml", TYPES.formatted(""));
        part(
                "_rels/.rels",
                RELATIONSHIPS.formatted(relationship("rId1", "officeDocument", "word/document.xml", false)));
    }

    /** @param body what stands inside {@code w:body} */
    public static WordZip saying(String body) {
        return new WordZip().part("word/document.xml", document(body));
    }

    public static String document(String body) {
        return "<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>";
    }

    public static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    @CanIgnoreReturnValue
    public WordZip part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @CanIgnoreReturnValue
    public WordZip part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    @CanIgnoreReturnValue
    public WordZip type(String override) {
        types.append(override);
        return part("[Content_Types].xml", TYPES.formatted(types));
    }

    /** Lets the document refer to one more thing, here or outside: rId1, rId2 and so on. */
    @CanIgnoreReturnValue
    public WordZip refersTo(String kind, String target, boolean external) {
        relationships.append(relationship("rId" + ++references, kind, target, external));
        return part("word/_rels/document.xml.rels", RELATIONSHIPS.formatted(relationships));
    }

    /** A part of Word's own beside the document: "styles", "numbering", "footnotes", "header". */
    @CanIgnoreReturnValue
    public WordZip with(String kind, String file, String root, String content) {
        return part("word/" + file, "<w:" + root + SPACES + ">" + content + "</w:" + root + ">")
                .type(WORD_PART.formatted(file, kind))
                .refersTo(kind, file, false);
    }

    @CanIgnoreReturnValue
    public WordZip styles(String content) {
        return with("styles", "styles.xml", "styles", content);
    }

    @CanIgnoreReturnValue
    public WordZip numbering(String content) {
        return with("numbering", "numbering.xml", "numbering", content);
    }

    @CanIgnoreReturnValue
    public WordZip footnotes(String content) {
        return with("footnotes", "footnotes.xml", "footnotes", content);
    }

    private static String relationship(String id, String kind, String target, boolean external) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + kind + "\" Target=\"" + target + "\""
                + (external ? " TargetMode=\"External\"" : "") + "/>";
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
