package dk.rettidig.web.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes that must be UTF-8: nothing is guessed, so that no name is kept with a question mark in it. */
final class Utf8 {

    private Utf8() {}

    static String of(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw Invalid.field("", "web.input.utf8");
        }
    }
}
