package dk.rettidig.letter.manuscript;

import java.util.Arrays;

/** A PNG or JPEG file's bytes, equal when their content is. */
public final class ImageBytes {
    private final byte[] bytes;

    public ImageBytes(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] toArray() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageBytes image && Arrays.equals(bytes, image.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
