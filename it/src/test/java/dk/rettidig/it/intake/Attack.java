package dk.rettidig.it.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files nobody should send; a reader must refuse each with a sentence. */
enum Attack {
    EMPTY(new byte[0]),
    ZEROS(new byte[10_000]),
    A_WINDOWS_PROGRAM(("MZ\u0090\u0000\u0003\u0000\u0000\u0000".repeat(50)).getBytes(StandardCharsets.ISO_8859_1)),
    LOCKED_PDF(pdf(true)),
    SCANNED_PDF(pdf(false)),
    A_PROGRAM("\u007fELF\u0002\u0001\u0001\u0000".repeat(50).getBytes(StandardCharsets.ISO_8859_1)),
    OLD_WORD(compound("WordDocument")),
    PASSWORD(compound("EncryptedPackage")),
    HALF_A_WORD_FILE(half(word("<w:p><w:r><w:t>Svar</w:t></w:r></w:p>", Map.of()))),
    ZIP_BOMB(word("<w:p/>", Map.of("word/media/zeros.png", new byte[50 << 20]))),
    ENTITY_FROM_OUTSIDE(document("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;")),
    BILLION_LAUGHS(document(laughs(), "&j;")),
    MACROS(word("<w:p/>", Map.of("word/vbaProject.bin", new byte[9]))),
    OUTSIDE_THE_FOLDER(word("<w:p/>", Map.of("../../etc/passwd", new byte[9]))),
    DEEP_TABLES(
            word("<w:tbl><w:tr><w:tc>".repeat(1_000) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(1_000), Map.of())),
    HALF_A_PDF("%PDF-1.7\n1 0 obj <</Type /Catalog".getBytes(StandardCharsets.US_ASCII)),
    TWENTY_ONE_MEGABYTES(varied(21 << 20)),
    A_MILLION_LINES("x\n".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII));

    @SuppressWarnings("ImmutableEnumChecker") // handed out as a copy
    private final byte[] file;

    Attack(byte[] file) {
        this.file = file;
    }

    byte[] file() {
        return file.clone();
    }

    /** A page nobody wrote on, behind a password or as a scanner leaves it. */
    private static byte[] pdf(boolean isLocked) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (isLocked) {
                document.protect(new StandardProtectionPolicy("ejer", "bruger", new AccessPermission()));
            }
            document.save(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static byte[] word(String body, Map<String, byte[]> more) {
        Map<String, byte[]> parts = new LinkedHashMap<>(more);
        parts.put("word/document.xml", utf8("<w:document " + names() + "><w:body>" + body + "</w:body></w:document>"));
        return zip(parts);
    }

    private static byte[] document(String type, String text) {
        return zip(Map.of(
                "word/document.xml",
                utf8(type + "<w:document " + names() + "><w:body><w:p><w:r><w:t>" + text
                        + "</w:t></w:r></w:p></w:body></w:document>")));
    }

    private static String names() {
        return "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static String laughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'k'; c++) {
            laughs.append("<!ENTITY ").append(c).append(" \"");
            laughs.append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
        }
        return laughs.append("]>").toString();
    }

    private static byte[] varied(int length) {
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = (byte) ('a' + (i * 31L + i / 7) % 26);
        }
        return text;
    }

    private static byte[] compound(String stream) {
        byte[] file = new byte[2_048];
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(head, 0, file, 0, head.length);
        System.arraycopy(name, 0, file, 1_024, name.length);
        return file;
    }
}
