package dk.rettidig.letter.template.markup;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** XML being written, as UTF-8. Letters are written by the thousand, so nothing is built twice on the way. */
public final class Markup {

    private byte[] bytes;
    private int length;

    public Markup() {
        this(1024);
    }

    public Markup(int capacity) {
        bytes = new byte[capacity];
    }

    /** Markup that is already UTF-8. */
    @CanIgnoreReturnValue
    public Markup raw(byte[] markup) {
        makeRoom(markup.length);
        System.arraycopy(markup, 0, bytes, length, markup.length);
        length += markup.length;
        return this;
    }

    /** Markup as it stands. */
    @CanIgnoreReturnValue
    public Markup raw(String markup) {
        makeRoom(markup.length() * 3);
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c >= 0x80) {
                return raw(markup.substring(i).getBytes(StandardCharsets.UTF_8));
            }
            bytes[length++] = (byte) c;
        }
        return this;
    }

    @CanIgnoreReturnValue
    public Markup raw(int number) {
        return raw(Integer.toString(number));
    }

    /** Text for an element or for an attribute in double quotes. What XML cannot hold is left out. */
    @CanIgnoreReturnValue
    public Markup text(String text) {
        return text(text, 0, text.length());
    }

    @CanIgnoreReturnValue
    public Markup text(String text, int from, int to) {
        makeRoom((to - from) * 6);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii(c);
            } else if (c < 0x800) {
                bytes[length++] = (byte) (0xC0 | (c >> 6));
                following(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text.charAt(i + 1))) {
                fourBytes(Character.toCodePoint(c, text.charAt(++i)));
            } else if (!Character.isSurrogate(c) && c < 0xFFFE) {
                bytes[length++] = (byte) (0xE0 | (c >> 12));
                following(c >> 6);
                following(c);
            }
        }
        return this;
    }

    private void ascii(char c) {
        switch (c) {
            case '&' -> copy(AND);
            case '<' -> copy(LESS);
            case '>' -> copy(GREATER);
            case '"' -> copy(QUOTE);
            default -> {
                if (c >= ' ' || c == '\t' || c == '\n' || c == '\r') {
                    bytes[length++] = (byte) c;
                }
            }
        }
    }

    private void fourBytes(int point) {
        bytes[length++] = (byte) (0xF0 | (point >> 18));
        following(point >> 12);
        following(point >> 6);
        following(point);
    }

    private void following(int bits) {
        bytes[length++] = (byte) (0x80 | (bits & 0x3F));
    }

    private void copy(byte[] entity) {
        System.arraycopy(entity, 0, bytes, length, entity.length);
        length += entity.length;
    }

    private void makeRoom(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }

    public int length() {
        return length;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** The array behind, of which only the first {@link #length()} bytes count: for whoever only reads. */
    public byte[] array() {
        return bytes;
    }

    private static final byte[] AND = "&amp;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LESS = "&lt;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GREATER = "&gt;".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] QUOTE = "&quot;".getBytes(StandardCharsets.US_ASCII);
}
