package dk.rettidig.letter.reading.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text files, which do not say how they are encoded. */
final class PlainText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 8192;

    private PlainText() {}

    static String decode(byte[] file) {
        if (starts(file, 0xFF, 0xFE) || isWide(file, 1)) {
            return new String(file, StandardCharsets.UTF_16LE);
        }
        if (starts(file, 0xFE, 0xFF) || isWide(file, 0)) {
            return new String(file, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return mostlyUtf8(file) ? new String(file, StandardCharsets.UTF_8) : new String(file, WINDOWS);
        }
    }

    static boolean looksLikeText(byte[] file) {
        if (starts(file, 0xFF, 0xFE) || starts(file, 0xFE, 0xFF) || isWide(file, 0) || isWide(file, 1)) {
            return true;
        }
        int odd = 0;
        int length = Math.min(file.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            int b = file[i] & 0xFF;
            if (b == 0) {
                return false;
            }
            if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x0B) {
                odd++;
            }
        }
        return odd * 20 <= length;
    }

    /** A file cut off inside a letter, or with one bad byte, is still UTF-8. */
    private static boolean mostlyUtf8(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        long lost = text.chars().filter(c -> c == '\ufffd').count();
        long foreign = text.chars().filter(c -> c > 0x7F && c != '\ufffd').count();
        return foreign > lost * 4;
    }

    private static boolean starts(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    /** Whether every other byte is zero, beginning with the given one: UTF-16 without its mark. */
    private static boolean isWide(byte[] file, int zeroAt) {
        int length = Math.min(file.length, 200);
        if (length < 8) {
            return false;
        }
        int zeros = 0;
        for (int i = zeroAt; i < length; i += 2) {
            zeros += file[i] == 0 ? 1 : 0;
        }
        return zeros * 10 > length * 4 && file[1 - zeroAt] != 0;
    }
}
