package dk.rettidig.letter.docx.guard;

import dk.rettidig.letter.docx.guard.RefusedFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A Word file's parts, unpacked within limits. Other libraries are given these parts and not the file, so that nobody
 * can read it differently.
 */
public final class Parts {
    private static final int MOST_ENTRIES = 500;
    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_BYTES_A_PART = 32L << 20;
    private static final long RATIO_COUNTS_FROM = 1L << 20;
    private static final int HIGHEST_RATIO = 150;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final String main;

    private Parts(byte[] file) {
        unpack(file);
        main = Relationships.of(this, "").mainDocument();
        Suspects.check(this);
    }

    /** @throws RefusedFile when the file is not one to be read */
    public static Parts of(byte[] file) {
        if (startsWith(file, COMPOUND_FILE)) {
            boolean encrypted = contains(file, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            throw new RefusedFile(encrypted ? Reason.ENCRYPTED : Reason.NOT_A_WORD_FILE);
        }
        if (!startsWith(file, ZIP)) {
            throw new RefusedFile(Reason.NOT_A_WORD_FILE);
        }
        return new Parts(file);
    }

    private void unpack(byte[] file) {
        long total = 0;
        int entries = 0;
        Set<String> names = new HashSet<>();
        byte[] buffer = new byte[16_384];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = checked(entry.getName());
                if (!names.add(name.toLowerCase(Locale.ROOT))) {
                    throw new RefusedFile(Reason.FORBIDDEN_NAME, name);
                }
                if (++entries > MOST_ENTRIES) {
                    throw new RefusedFile(Reason.TOO_LARGE, "more than " + MOST_ENTRIES + " parts");
                }
                GrowingBytes part = new GrowingBytes();
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    total += read;
                    part.add(buffer, read);
                    boolean bomb = total > RATIO_COUNTS_FROM && total > (long) HIGHEST_RATIO * file.length;
                    if (bomb || total > MOST_BYTES || part.size() > MOST_BYTES_A_PART) {
                        throw new RefusedFile(Reason.TOO_LARGE, name);
                    }
                }
                if (!entry.isDirectory()) {
                    parts.put(name, part.bytes());
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new RefusedFile(Reason.BROKEN, String.valueOf(broken.getMessage()));
        }
        if (entries != ZipEnd.entries(file)) {
            throw new RefusedFile(Reason.BROKEN, "the archive's list of parts is not what it holds");
        }
    }

    private static String checked(String name) {
        if (name.isEmpty()
                || name.startsWith("/")
                || name.contains("..")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0) {
            throw new RefusedFile(Reason.FORBIDDEN_NAME, name);
        }
        return name;
    }

    /** The document's own part, usually {@code word/document.xml}. */
    public String main() {
        return main;
    }

    public Iterable<String> names() {
        return parts.keySet();
    }

    public byte @Nullable [] bytes(String name) {
        return parts.get(name);
    }

    public @Nullable Node xml(String name) {
        byte[] part = parts.get(name);
        return part == null ? null : XmlReader.read(name, part);
    }

    /**
     * Reads every part of markup within the limits, for readers that have none of their own. LibreOffice leaves some of
     * them empty.
     *
     * @throws RefusedFile at the first part that breaks a limit
     */
    public void checkMarkup() {
        int elements = 0;
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String name = part.getKey().toLowerCase(Locale.ROOT);
            boolean markup = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
            if (markup && part.getValue().length > 0) {
                elements += XmlReader.count(part.getKey(), part.getValue());
            }
            if (elements > XmlReader.MOST_ELEMENTS_FOR_OTHERS) {
                throw new RefusedFile(Reason.TOO_LARGE, part.getKey());
            }
        }
    }

    private static boolean startsWith(byte[] file, byte[] mark) {
        return file.length > mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean contains(byte[] file, byte[] wanted) {
        for (int i = 0; i + wanted.length <= file.length; i++) {
            if (Arrays.equals(file, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
