package dk.rettidig.hearing.http;

import dk.rettidig.hearing.Statement.Words;
import dk.rettidig.writing.Written;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what was received, for the receipt: of the file byte for byte, otherwise of the words as they are kept. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Words words) {
        return words.file() == null
                ? of(Written.of(words.blocks()).toJson())
                : words.file().sha256();
    }

    private static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
