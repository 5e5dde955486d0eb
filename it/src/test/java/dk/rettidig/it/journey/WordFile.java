package dk.rettidig.it.journey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A letter as somebody changes it in Word. */
final class WordFile {

    private static final String TEXT = "word/document.xml";

    private WordFile() {}

    /** The same file with other words in its text. */
    static byte[] reworded(byte[] docx, String words, String otherWords) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream changed = new ZipOutputStream(file)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                byte[] content = parts.readAllBytes();
                changed.putNextEntry(new ZipEntry(part.getName()));
                changed.write(part.getName().equals(TEXT) ? reword(content, words, otherWords) : content);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return file.toByteArray();
    }

    private static byte[] reword(byte[] text, String words, String otherWords) {
        String before = new String(text, StandardCharsets.UTF_8);
        if (!before.contains(words)) {
            throw new IllegalArgumentException("The letter does not say: " + words);
        }
        return before.replace(words, otherWords).getBytes(StandardCharsets.UTF_8);
    }
}
