package dk.rettidig.web.input;

import java.io.IOException;
import java.io.InputStream;

/** What one file that was sent holds. */
public final class FileBytes {

    private static final int LARGEST = 20 * 1024 * 1024;

    private FileBytes() {}

    /** @param field of the form it came in */
    public static byte[] of(String field, InputStream sent) throws IOException {
        byte[] content = sent.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw Invalid.tooLarge(field, "web.input.tooLarge");
        }
        return content;
    }
}
