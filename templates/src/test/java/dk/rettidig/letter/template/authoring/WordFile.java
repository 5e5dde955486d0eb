package dk.rettidig.letter.template.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a Word file and how they hang together. */
final class WordFile {

    static final String DATA_ID = "{6B1F4C52-3D0E-4B7A-9C55-0E2A8D41F7A3}";

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String SPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"" + OFFICE + "\"";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder documentLinks = new StringBuilder();
    private int lastLink;

    WordFile(Draft draft) throws IOException {
        word("styles", resource("styles.xml"));
        word("settings", resource("settings.xml"));
        word("fontTable", resource("fontTable.xml"));
        word("numbering", Numbering.part(SPACES));
        word("footnotes", resource("footnotes.xml"));
        word("header1", story("hdr", draft.firstHeader()));
        word("header2", story("hdr", draft.header()));
        word("footer1", story("ftr", draft.firstFooter()));
        word("footer2", story("ftr", draft.footer()));
        parts.put("word/_rels/footer1.xml.rels", relationships(draft.links()));
        data();
        properties(draft);
        parts.put(
                "word/document.xml",
                DECLARATION + "<w:document" + SPACES + "><w:body>" + draft.body() + section()
                        + "</w:body></w:document>");
        type("/word/document.xml", WORD_TYPE + "document.main+xml");
        parts.put("word/_rels/document.xml.rels", relationships(documentLinks.toString()));
    }

    private static String section() {
        return "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"rId6\"/>"
                + "<w:headerReference w:type=\"default\" r:id=\"rId7\"/>"
                + "<w:footerReference w:type=\"first\" r:id=\"rId8\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"rId9\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1418\" w:right=\"1418\" w:bottom=\"1418\" w:left=\"1418\" w:header=\"794\""
                + " w:footer=\"680\" w:gutter=\"0\"/><w:cols w:space=\"708\"/><w:titlePg/></w:sectPr>";
    }

    private void data() {
        parts.put(
                "customXml/item1.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<brev xmlns=\"urn:rettidig:brev\"><dato/><kontor/><sagsbehandler/><sagsnr/><dok/></brev>");
        parts.put(
                "customXml/itemProps1.xml",
                DECLARATION + "<ds:datastoreItem ds:itemID=\"" + DATA_ID
                        + "\" xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"><ds:schemaRefs>"
                        + "<ds:schemaRef ds:uri=\"urn:rettidig:brev\"/></ds:schemaRefs></ds:datastoreItem>");
        type("/customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        parts.put(
                "customXml/_rels/item1.xml.rels",
                relationships(relationship("rId1", OFFICE + "/customXmlProps", "itemProps1.xml", "")));
        documentLinks.append(relationship("rId" + ++lastLink, OFFICE + "/customXml", "../customXml/item1.xml", ""));
    }

    private void properties(Draft draft) {
        parts.put(
                "docProps/core.xml",
                DECLARATION + "<cp:coreProperties xmlns:cp=\"" + PACKAGE
                        + "/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
                        + draft.about().title()
                        + "</dc:title><dc:creator>Justitsministeriet</dc:creator><cp:category>"
                        + draft.about().origin()
                        + "</cp:category><dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-01-01T00:00:00Z</dcterms:created>"
                        + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2026-01-01T00:00:00Z</dcterms:modified>"
                        + "<dc:language>da-DK</dc:language></cp:coreProperties>");
        type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        parts.put(
                "docProps/custom.xml",
                DECLARATION
                        + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
                        + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
                        + "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"Brevtype\"><vt:lpwstr>"
                        + draft.about().kind() + "</vt:lpwstr></property></Properties>");
        type("/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml");
        parts.put(
                "_rels/.rels",
                relationships(relationship("rId1", OFFICE + "/officeDocument", "word/document.xml", "")
                        + relationship(
                                "rId2", PACKAGE + "/relationships/metadata/core-properties", "docProps/core.xml", "")
                        + relationship("rId3", OFFICE + "/custom-properties", "docProps/custom.xml", "")));
    }

    private static String story(String kind, String content) {
        return DECLARATION + "<w:" + kind + SPACES + ">" + content + "</w:" + kind + ">";
    }

    private void word(String name, String content) {
        parts.put("word/" + name + ".xml", content);
        String kind = name.replaceAll("\\d", "");
        type("/word/" + name + ".xml", WORD_TYPE + kind + "+xml");
        documentLinks.append(relationship("rId" + ++lastLink, OFFICE + "/" + kind, name + ".xml", ""));
    }

    private void type(String part, String type) {
        types.append("<Override PartName=\"")
                .append(part)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>");
    }

    static String link(String id, String address) {
        return relationship(id, OFFICE + "/hyperlink", address, " TargetMode=\"External\"");
    }

    private static String relationship(String id, String type, String target, String mode) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"" + mode + "/>";
    }

    private static String relationships(String links) {
        return DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + links + "</Relationships>";
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(WordFile.class.getResourceAsStream(name), name)) {
            // Indentation is for the reader of the resource, not for Word.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll(">\\s+<", "><");
        }
    }

    void writeTo(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "[Content_Types].xml",
                    DECLARATION + "<Types xmlns=\"" + PACKAGE + "/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + types + "</Types>");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
