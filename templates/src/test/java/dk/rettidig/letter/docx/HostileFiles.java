package dk.rettidig.letter.docx;

import static dk.rettidig.letter.docx.WordZip.paragraph;

import dk.rettidig.letter.docx.guard.RefusedFile.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** One file for each way to attack a reader of Word files, and what it is refused for. */
public final class HostileFiles {
    private static final int FIFTY_MEGABYTES = 50 << 20;

    private HostileFiles() {}

    /** A file and the reason it must be refused for. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Hostile(byte[] bytes, Reason expected) {}

    /** @param address of a server that must never be asked */
    public static Map<String, Hostile> all(String address) {
        Map<String, Hostile> files = new LinkedHashMap<>();
        packing(files);
        markup(files, address);
        contents(files, address);
        return files;
    }

    private static void packing(Map<String, Hostile> files) {
        byte[] harmless = WordZip.saying(paragraph("Svar")).bytes();
        put(files, "a text file", "Kære udvalg".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_WORD_FILE);
        put(files, "an empty file", new byte[0], Reason.NOT_A_WORD_FILE);
        put(files, "half a file", Arrays.copyOf(harmless, harmless.length / 2), Reason.BROKEN);
        put(files, "an old binary Word file", compound("WordDocument"), Reason.NOT_A_WORD_FILE);
        put(files, "a file with a password", compound("EncryptedPackage"), Reason.ENCRYPTED);
        put(
                files,
                "a zip bomb",
                WordZip.saying(paragraph("Svar"))
                        .part("word/media/zeros.png", new byte[FIFTY_MEGABYTES])
                        .bytes(),
                Reason.TOO_LARGE);
        WordZip many = WordZip.saying(paragraph("Svar"));
        for (int i = 0; i < 2_000; i++) {
            many.part("word/media/" + i + ".xml", "<a/>");
        }
        put(files, "too many parts", many.bytes(), Reason.TOO_LARGE);
        put(
                files,
                "a part outside the folder",
                WordZip.saying(paragraph("Svar")).part("../../etc/passwd", "x").bytes(),
                Reason.FORBIDDEN_NAME);
        put(
                files,
                "a part with an absolute name",
                WordZip.saying(paragraph("Svar")).part("/etc/passwd", "x").bytes(),
                Reason.FORBIDDEN_NAME);
    }

    private static void markup(Map<String, Hostile> files, String address) {
        String document = WordZip.document(paragraph("Svar &e;"));
        put(
                files,
                "an entity from outside",
                WordZip.saying("")
                        .part("word/document.xml", "<!DOCTYPE d [<!ENTITY e SYSTEM \"" + address + "/e\">]>" + document)
                        .bytes(),
                Reason.EXTERNAL_ENTITY);
        put(
                files,
                "a document type from outside",
                WordZip.saying("")
                        .part("word/document.xml", "<!DOCTYPE d SYSTEM \"" + address + "/d.dtd\">" + document)
                        .bytes(),
                Reason.EXTERNAL_ENTITY);
        put(
                files,
                "a billion laughs",
                WordZip.saying("")
                        .part("word/document.xml", laughs() + document)
                        .bytes(),
                Reason.EXTERNAL_ENTITY);
        put(
                files,
                "a thousand nested tables",
                WordZip.saying("<w:tbl><w:tr><w:tc>".repeat(1_000)
                                + paragraph("Svar")
                                + "</w:tc></w:tr></w:tbl>".repeat(1_000))
                        .bytes(),
                Reason.TOO_DEEP);
        put(
                files,
                "fifty megabytes of text",
                WordZip.saying(paragraph(varied(FIFTY_MEGABYTES))).bytes(),
                Reason.TOO_LARGE);
        put(
                files,
                "a million empty paragraphs",
                WordZip.saying("<w:p/>".repeat(1_000_000)).bytes(),
                Reason.TOO_LARGE);
        put(
                files,
                "markup that breaks off",
                WordZip.saying("")
                        .part("word/document.xml", "<w:document><w:bo")
                        .bytes(),
                Reason.BROKEN);
        put(files, "nothing at all", WordZip.saying("").bytes(), Reason.EMPTY);
    }

    private static void contents(Map<String, Hostile> files, String address) {
        put(
                files,
                "a remote picture",
                WordZip.saying(paragraph("Svar"))
                        .refersTo("image", address + "/p.png", true)
                        .bytes(),
                Reason.REMOTE_PICTURE);
        put(
                files,
                "macros",
                WordZip.saying(paragraph("Svar"))
                        .part("word/vbaProject.bin", "x")
                        .bytes(),
                Reason.MACROS);
        put(
                files,
                "macros by content type",
                WordZip.saying(paragraph("Svar"))
                        .type("<Override PartName=\"/word/x.xml\""
                                + " ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>")
                        .bytes(),
                Reason.MACROS);
        put(
                files,
                "an embedded object",
                WordZip.saying(paragraph("Svar"))
                        .part("word/embeddings/oleObject1.bin", "x")
                        .bytes(),
                Reason.EMBEDDED_OBJECT);
        put(
                files,
                "another document inside",
                WordZip.saying(paragraph("Svar") + "<w:altChunk r:id=\"rId1\"/>")
                        .refersTo("aFChunk", "chunk.html", false)
                        .part("word/chunk.html", "<script>")
                        .bytes(),
                Reason.EMBEDDED_OBJECT);
        put(
                files,
                "a picture of a hundred thousand pixels square",
                WordZip.saying("<w:p><w:r>" + drawing() + "</w:r></w:p>" + paragraph("Svar"))
                        .refersTo("image", "media/huge.png", false)
                        .part("word/media/huge.png", png(100_000))
                        .bytes(),
                Reason.PICTURE_TOO_LARGE);
    }

    /** A template that Word would fetch when the file is opened: it is read, and nobody is asked. */
    public static byte[] attachedTemplate(String address) {
        return WordZip.saying(paragraph("Svar"))
                .refersTo("attachedTemplate", address + "/t.dotm", true)
                .bytes();
    }

    private static void put(Map<String, Hostile> files, String name, byte[] bytes, Reason expected) {
        files.put(name, new Hostile(bytes, expected));
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'k'; c++) {
            laughs.append("<!ENTITY ").append(c).append(" \"");
            laughs.append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
        }
        return laughs.append("<!ENTITY e \"&j;\">]>").toString();
    }

    /** Text that does not pack well enough to be taken for a bomb. */
    private static String varied(int length) {
        StringBuilder text = new StringBuilder(length + 16);
        for (long i = 1; text.length() < length; i++) {
            text.append(Long.toString(i * 2_654_435_761L, 36)).append(' ');
        }
        return text.toString();
    }

    private static byte[] compound(String stream) {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        byte[] file = new byte[2_048];
        ByteBuffer.wrap(file).putLong(0xD0CF11E0A1B11AE1L).position(1_024).put(name);
        return file;
    }

    private static byte[] png(int side) {
        return ByteBuffer.allocate(64)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(side)
                .putInt(side)
                .array();
    }

    private static String drawing() {
        return "<w:drawing xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><wp:inline>"
                + "<wp:extent cx=\"100\" cy=\"100\"/><wp:docPr id=\"1\" name=\"x\"/><a:graphic><a:graphicData><pic:pic>"
                + "<pic:blipFill><a:blip r:embed=\"rId1\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>"
                + "</wp:inline></w:drawing>";
    }
}
