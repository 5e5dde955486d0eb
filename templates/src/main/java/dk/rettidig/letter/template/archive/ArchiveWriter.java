package dk.rettidig.letter.template.archive;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a zip file into memory. {@code java.util.zip} would deflate the unchanged parts anew for each letter and
 * stamp each with the time; both are why this exists.
 */
public final class ArchiveWriter implements AutoCloseable {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int VERSION = 20;
    private static final int UTF8_NAMES = 0x0800;
    private static final int DEFLATED = 8;
    /** Midnight, 1 January 1980: the first moment a zip file can name. */
    private static final int DOS_TIME = 0;

    private static final int DOS_DATE = 0x21;

    /** Letters are small and sent once: the fastest level costs a few per cent in size and saves half the time. */
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);

    private byte[] bytes = new byte[48 * 1024];
    private int length;
    private byte[] directory = new byte[2048];
    private int directoryLength;
    private int entries;

    public void add(Packed part) {
        int offset = length;
        localHeader(part.name, part.crc, part.deflated.length, part.size);
        bytes = room(bytes, length, part.deflated.length);
        System.arraycopy(part.deflated, 0, bytes, length, part.deflated.length);
        length += part.deflated.length;
        listed(part.name, part.crc, part.deflated.length, part.size, offset);
    }

    public void add(String name, byte[] content, int size) {
        CRC32 crc = new CRC32();
        crc.update(content, 0, size);
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        int offset = length;
        localHeader(utf8, crc.getValue(), 0, size);
        int start = length;
        deflate(content, size);
        int deflated = length - start;
        putInt(bytes, offset + 18, deflated);
        listed(utf8, crc.getValue(), deflated, size, offset);
    }

    private void deflate(byte[] content, int size) {
        deflater.reset();
        deflater.setInput(content, 0, size);
        deflater.finish();
        while (!deflater.finished()) {
            bytes = room(bytes, length, Math.max(1024, size / 4));
            length += deflater.deflate(bytes, length, bytes.length - length);
        }
    }

    private void localHeader(byte[] name, long crc, int deflated, int size) {
        bytes = room(bytes, length, 30 + name.length);
        int at = putInt(bytes, length, LOCAL_HEADER);
        at = putShort(bytes, at, VERSION);
        at = common(bytes, at, crc, deflated, size);
        at = putShort(bytes, at, name.length);
        at = putShort(bytes, at, 0);
        System.arraycopy(name, 0, bytes, at, name.length);
        length = at + name.length;
    }

    private void listed(byte[] name, long crc, int deflated, int size, int offset) {
        directory = room(directory, directoryLength, 46 + name.length);
        int at = putInt(directory, directoryLength, CENTRAL_HEADER);
        at = putShort(directory, at, VERSION);
        at = putShort(directory, at, VERSION);
        at = common(directory, at, crc, deflated, size);
        at = putShort(directory, at, name.length);
        // No extra field, comment, disk number or attributes.
        for (int i = 0; i < 4; i++) {
            at = putShort(directory, at, 0);
        }
        at = putInt(directory, at, 0);
        at = putInt(directory, at, offset);
        System.arraycopy(name, 0, directory, at, name.length);
        directoryLength = at + name.length;
        entries++;
    }

    private static int common(byte[] target, int start, long crc, int deflated, int size) {
        int at = putShort(target, start, UTF8_NAMES);
        at = putShort(target, at, DEFLATED);
        at = putShort(target, at, DOS_TIME);
        at = putShort(target, at, DOS_DATE);
        at = putInt(target, at, (int) crc);
        at = putInt(target, at, deflated);
        return putInt(target, at, size);
    }

    public byte[] finish() {
        bytes = room(bytes, length, directoryLength + 22);
        System.arraycopy(directory, 0, bytes, length, directoryLength);
        int at = putInt(bytes, length + directoryLength, END);
        at = putInt(bytes, at, 0);
        at = putShort(bytes, at, entries);
        at = putShort(bytes, at, entries);
        at = putInt(bytes, at, directoryLength);
        at = putInt(bytes, at, length);
        at = putShort(bytes, at, 0);
        return Arrays.copyOf(bytes, at);
    }

    @Override
    public void close() {
        deflater.end();
    }

    private static byte[] room(byte[] array, int used, int more) {
        return used + more <= array.length ? array : Arrays.copyOf(array, Math.max(used + more, array.length * 2));
    }

    private static int putShort(byte[] target, int at, int value) {
        target[at] = (byte) value;
        target[at + 1] = (byte) (value >> 8);
        return at + 2;
    }

    @CanIgnoreReturnValue
    private static int putInt(byte[] target, int at, int value) {
        return putShort(target, putShort(target, at, value), value >> 16);
    }
}
