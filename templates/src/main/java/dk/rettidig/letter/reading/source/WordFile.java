package dk.rettidig.letter.reading.source;

import dk.rettidig.letter.reading.source.Unreadable.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The text of a Word file's body. The archive is unpacked by counting, so that a small file cannot become a large one. */
final class WordFile {
    private static final String BODY = "word/document.xml";
    private static final int MOST_ENTRIES = 500;
    private static final int LARGEST_PART = 32 * 1024 * 1024;
    private static final long LARGEST = 64L * 1024 * 1024;

    private WordFile() {}

    static FileText text(byte[] file, Deadline deadline) {
        byte[] body = body(file, deadline);
        if (body == null) {
            throw new Unreadable(Reason.UNKNOWN_KIND);
        }
        return new WordBody(deadline).read(body);
    }

    private static byte @Nullable [] body(byte[] file, Deadline deadline) {
        byte[] body = null;
        long all = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                byte[] part = part(zip, deadline);
                all += part.length;
                entries++;
                if (entries > MOST_ENTRIES || all > LARGEST || isRefused(entry.getName())) {
                    throw new Unreadable(Reason.HOSTILE);
                }
                if (entry.getName().equals(BODY)) {
                    body = part;
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unreadable(Reason.BROKEN, broken);
        }
        return body;
    }

    private static boolean isRefused(String name) {
        return name.contains("..") || name.startsWith("/") || name.endsWith("vbaProject.bin");
    }

    private static byte[] part(InputStream zip, Deadline deadline) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        int read = zip.read(buffer);
        while (read >= 0) {
            deadline.check();
            if (part.size() + read > LARGEST_PART) {
                throw new Unreadable(Reason.HOSTILE);
            }
            part.write(buffer, 0, read);
            read = zip.read(buffer);
        }
        return part.toByteArray();
    }
}
