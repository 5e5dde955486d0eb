package dk.rettidig.letter.pdf.draw;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page's drawing as bytes. Figures are written without making objects of them. */
public final class Operators {
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[16 * 1024];
    private int length;

    public void clear() {
        length = 0;
    }

    public byte[] array() {
        return bytes;
    }

    public int length() {
        return length;
    }

    @CanIgnoreReturnValue
    Operators raw(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    @CanIgnoreReturnValue
    Operators space() {
        reserve(1);
        bytes[length++] = ' ';
        return this;
    }

    /** A length, to a hundredth of a point. */
    @CanIgnoreReturnValue
    Operators number(float value) {
        return decimal(Math.round(value * 100), 100);
    }

    /** A proportion or a small distance, to a thousandth. */
    @CanIgnoreReturnValue
    Operators fine(float value) {
        return decimal(Math.round(value * 1000), 1000);
    }

    @CanIgnoreReturnValue
    Operators integer(int value) {
        return decimal(value, 1);
    }

    @CanIgnoreReturnValue
    private Operators decimal(int scaled, int scale) {
        reserve(16);
        int rest = scaled;
        if (rest < 0) {
            bytes[length++] = '-';
            rest = -rest;
        }
        digits(rest / scale);
        int fraction = rest % scale;
        if (fraction != 0) {
            bytes[length++] = '.';
            for (int place = scale / 10; place > 0 && fraction > 0; place /= 10) {
                bytes[length++] = (byte) ('0' + fraction / place);
                fraction %= place;
            }
        }
        return this;
    }

    private void digits(int value) {
        if (value >= 10) {
            digits(value / 10);
        }
        bytes[length++] = (byte) ('0' + value % 10);
    }

    /** One byte of a literal string. */
    void literal(int code) {
        reserve(2);
        if (code == '(' || code == ')' || code == '\\') {
            bytes[length++] = '\\';
        }
        bytes[length++] = (byte) code;
    }

    void hex(int code, int digits) {
        reserve(digits);
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            bytes[length++] = HEX[(code >> shift) & 15];
        }
    }

    /** Begins a span that says something else than it shows. */
    void actualText(String text) {
        raw("/Span <</ActualText <FEFF");
        for (int i = 0; i < text.length(); i++) {
            hex(text.charAt(i), 4);
        }
        raw(">>> BDC\n");
    }

    @CanIgnoreReturnValue
    Operators color(int rgb, String operator) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            fine(((rgb >> shift) & 255) / 255f).space();
        }
        return raw(operator);
    }

    private void reserve(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + count);
        }
    }
}
