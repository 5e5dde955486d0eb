package dk.rettidig.letter.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file of the parts every reader needs, and whatever body is wanted. */
final class WordPages {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final StringBuilder body = new StringBuilder();
    private final Map<String, byte[]> more = new LinkedHashMap<>();

    WordPages paragraph(String words) {
        body.append("<w:p><w:r><w:t xml:space=\"preserve\">").append(words).append("</w:t></w:r></w:p>");
        return this;
    }

    /** A table's row, each cell a paragraph. */
    WordPages row(String... cells) {
        body.append("<w:tbl><w:tblPr/><w:tblGrid>")
                .append("<w:gridCol w:w=\"2000\"/>".repeat(cells.length))
                .append("</w:tblGrid><w:tr>");
        for (String cell : cells) {
            body.append("<w:tc><w:p><w:r><w:t>").append(cell).append("</w:t></w:r></w:p></w:tc>");
        }
        body.append("</w:tr></w:tbl>");
        return this;
    }

    WordPages xml(String xml) {
        body.append(xml);
        return this;
    }

    WordPages part(String name, byte[] content) {
        more.put(name, content);
        return this;
    }

    byte[] docx() {
        return docx("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    byte[] docx(String prologue) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                utf8(
                        """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/word/document.xml" ContentType=\
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""));
        parts.put(
                "_rels/.rels",
                utf8(
                        """
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type=\
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"\
                 Target="word/document.xml"/></Relationships>"""));
        parts.put(
                "word/document.xml",
                utf8(prologue + "<w:document xmlns:w=\"" + NAMESPACE + "\"><w:body>" + body
                        + "</w:body></w:document>"));
        parts.putAll(more);
        return zip(parts);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
