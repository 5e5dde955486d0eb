package dk.rettidig.letter.docx.guard;

import org.jspecify.annotations.Nullable;

/** A picture's size in pixels as its header tells it, before anybody unpacks it. */
public record Pixels(int width, int height) {
    private static final int PNG = 0x89504E47;
    private static final int JPEG = 0xFFD8;

    public long count() {
        return (long) width * height;
    }

    /** Null when it is neither PNG nor JPEG, or is broken. */
    public static @Nullable Pixels of(byte[] picture) {
        if (picture.length >= 24 && number(picture, 0, 4) == PNG) {
            return checked(number(picture, 16, 4), number(picture, 20, 4));
        }
        return picture.length > 4 && number(picture, 0, 2) == JPEG ? jpeg(picture) : null;
    }

    /** Walks from marker to marker until the one that starts the frame. */
    private static @Nullable Pixels jpeg(byte[] picture) {
        int at = 2;
        while (at + 9 < picture.length && (picture[at] & 0xFF) == 0xFF) {
            int marker = picture[at + 1] & 0xFF;
            boolean startsFrame =
                    marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (startsFrame) {
                return checked(number(picture, at + 7, 2), number(picture, at + 5, 2));
            }
            at += 2 + Math.max(2, number(picture, at + 2, 2));
        }
        return null;
    }

    private static @Nullable Pixels checked(int width, int height) {
        return width > 0 && height > 0 ? new Pixels(width, height) : null;
    }

    private static int number(byte[] bytes, int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            number = number << 8 | (bytes[i] & 0xFF);
        }
        return number;
    }
}
