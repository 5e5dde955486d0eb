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
    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

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
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>" + body
                + "</w:body></w:document>";
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

    public WordZip type(String override) {
        return part("[Content_Types].xml", TYPES.formatted(override));
    }

    /** Lets the document refer to one thing, here or outside. */
    public WordZip refersTo(String kind, String target, boolean external) {
        return part(
                "word/_rels/document.xml.rels", RELATIONSHIPS.formatted(relationship("rId1", kind, target, external)));
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
