package dk.rettidig.letter.docx.guard;

import java.util.Arrays;

/** A byte array that grows: a part's size is not believed before it is unpacked. */
final class GrowingBytes {
    private byte[] bytes = new byte[8_192];
    private int size;

    void add(byte[] more, int length) {
        if (size + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + length));
        }
        System.arraycopy(more, 0, bytes, size, length);
        size += length;
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
