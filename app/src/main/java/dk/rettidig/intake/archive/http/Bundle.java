package dk.rettidig.intake.archive.http;

import dk.rettidig.intake.archive.OldFile;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.input.PlainText;
import jakarta.ws.rs.core.EntityPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The letters that were sent: files one by one, or packed in an archive with its folders. A Word file is such an archive
 * itself and is told by what stands in it first.
 */
final class Bundle {

    private static final int LARGEST_FILE = 20 * 1024 * 1024;
    private static final long LARGEST = 300L * 1024 * 1024;
    private static final int MOST = 1000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final List<OldFile> files = new ArrayList<>();
    private long size;

    private Bundle() {}

    static List<OldFile> of(List<EntityPart> parts) throws IOException {
        Bundle bundle = new Bundle();
        for (EntityPart part : parts) {
            // A part may lack its name, and is then asked nothing else.
            String name = "file".equals(part.getName()) ? part.getFileName().orElse("") : "";
            if (!name.isBlank()) {
                bundle.take(shown(name), part.getContent().readAllBytes());
            }
        }
        if (bundle.files.isEmpty()) {
            throw Invalid.field("file", "intake.nothingSent");
        }
        return bundle.files;
    }

    private void take(String name, byte[] content) throws IOException {
        if (isFolder(content)) {
            unpack(content);
        } else {
            add(name, content);
        }
    }

    private static boolean isFolder(byte[] content) throws IOException {
        for (int i = 0; i < ZIP.length; i++) {
            if (content.length <= i || content[i] != ZIP[i]) {
                return false;
            }
        }
        try (ZipInputStream zip = opened(content)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("[Content_Types].xml")) {
                    return false;
                }
            }
        } catch (ZipException broken) {
            return false;
        }
        return true;
    }

    /** Names that are not marked as UTF-8 are shown as they are. */
    private static ZipInputStream opened(byte[] content) {
        return new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.ISO_8859_1);
    }

    private void unpack(byte[] content) throws IOException {
        try (ZipInputStream zip = opened(content)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = shown(entry.getName());
                boolean isHidden = name.startsWith(".") || entry.getName().startsWith("__MACOSX/");
                if (!entry.isDirectory() && !isHidden) {
                    add(name, bytes(zip));
                }
            }
        } catch (ZipException broken) {
            throw Invalid.field("file", "intake.unreadable.BROKEN");
        }
    }

    private static byte[] bytes(InputStream entry) throws IOException {
        return entry.readNBytes(LARGEST_FILE + 1);
    }

    private void add(String name, byte[] content) {
        size += content.length;
        if (files.size() == MOST) {
            throw Invalid.field("file", "intake.archive.tooMuch", MOST);
        }
        if (size > LARGEST || content.length > LARGEST_FILE) {
            throw Invalid.tooLarge("file", "intake.archive.tooMuch", MOST);
        }
        files.add(new OldFile(name, content));
    }

    private static String shown(String path) {
        return PlainText.within(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
    }
}
