package dk.rettidig.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over what came before and fields that cannot run into each other, because each is preceded by its length. */
final class Chain {

    static final String BEGINNING = "0".repeat(64);

    private final MessageDigest digest;

    Chain(String previous) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
        digest.update(previous.getBytes(StandardCharsets.UTF_8));
    }

    Chain with(String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
