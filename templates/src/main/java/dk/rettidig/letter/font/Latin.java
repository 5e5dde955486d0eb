package dk.rettidig.letter.font;

import java.nio.charset.Charset;

/** The characters every letter shares, and their codes in WinAnsiEncoding, which is Windows-1252. */
final class Latin {
    static final char NO_CHARACTER = '\ufffd';
    private static final char[] CHARACTERS = characters();
    private static final byte[] CODES = codes();

    private Latin() {}

    /** The code of a character, or 0. Both other hyphens are drawn as the common one; Tinos has no U+2011. */
    static int code(int codePoint) {
        return codePoint < CODES.length ? CODES[codePoint] & 0xff : 0;
    }

    static char character(int code) {
        return CHARACTERS[code];
    }

    private static char[] characters() {
        char[] characters = new char[256];
        Charset windows = Charset.forName("windows-1252");
        for (int code = 0; code < 256; code++) {
            String decoded = new String(new byte[] {(byte) code}, windows);
            boolean control = code < 32 || Character.isISOControl(decoded.charAt(0));
            characters[code] = control ? NO_CHARACTER : decoded.charAt(0);
        }
        return characters;
    }

    private static byte[] codes() {
        byte[] codes = new byte[0x2123];
        for (int code = 0; code < 256; code++) {
            if (CHARACTERS[code] != NO_CHARACTER) {
                codes[CHARACTERS[code]] = (byte) code;
            }
        }
        codes[0x2010] = '-';
        codes[0x2011] = '-';
        return codes;
    }
}
