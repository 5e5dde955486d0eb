package dk.rettidig.letter.template;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.letter.golden.DocxText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file changed as an author might change it, or as nobody should. */
public final class WordEdit {

    /** A change and the error it leads to. */
    record Case(String error, UnaryOperator<WordEdit> change) {
        @Override
        public String toString() {
            return error;
        }
    }

    private final Map<String, byte[]> parts;

    private WordEdit(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    public static WordEdit of(byte[] docx) {
        try {
            return new WordEdit(DocxText.unzip(docx));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String part) {
        return new String(Objects.requireNonNull(parts.get(part), part), StandardCharsets.UTF_8);
    }

    @CanIgnoreReturnValue
    public WordEdit replace(String part, String old, String other) {
        String text = text(part);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(part + " does not hold " + old);
        }
        return with(part, text.replace(old, other).getBytes(StandardCharsets.UTF_8));
    }

    public WordEdit renameControl(String name, String other) {
        return replace("word/document.xml", "<w:tag w:val=\"" + name + "\"/>", "<w:tag w:val=\"" + other + "\"/>");
    }

    @CanIgnoreReturnValue
    public WordEdit with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    @CanIgnoreReturnValue
    public WordEdit without(String part) {
        parts.remove(part);
        return this;
    }

    public byte[] file() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
