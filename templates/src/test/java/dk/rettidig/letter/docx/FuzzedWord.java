package dk.rettidig.letter.docx;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.rettidig.letter.ProcessorTime;
import dk.rettidig.letter.docx.guard.RefusedFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * What a fuzzer made up, as a Word file. An archive is taken as it is. Else the input is the text of some parts, each
 * below a line {@code === word/document.xml}, and is packed here: a fuzzer never finds the checksums that would let
 * its changes through. A name without a dot, such as {@code === styles}, is that of a part of Word's own: the
 * text is only its inside, and is mended where it is not sound.
 */
public final class FuzzedWord {
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final String PART = "=== ";

    private FuzzedWord() {}

    /** Whatever comes, it is read or refused, and soon. */
    public static void isReadOrRefused(byte[] input, Consumer<byte[]> reader) {
        byte[] file = file(input);
        ProcessorTime.assertWithin(LONGEST, () -> {
            try {
                reader.accept(file);
            } catch (RefusedFile refused) {
                assertFalse(refused.reason().danish().isBlank());
            }
        });
    }

    static byte[] file(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        if (!text.startsWith(PART)) {
            return input;
        }
        WordZip file = WordZip.saying(WordZip.paragraph("Svar:"));
        for (String part : text.substring(PART.length()).split("\n" + PART, -1)) {
            int end = part.indexOf('\n');
            add(file, end < 0 ? part : part.substring(0, end), end < 0 ? "" : part.substring(end + 1));
        }
        return file.bytes();
    }

    private static void add(WordZip file, String name, String content) {
        switch (name) {
            case "body" -> file.part("word/document.xml", bytes(document(content)));
            case "header", "footer" ->
                file.with(name, name + ".xml", name, "")
                        .part(
                                "word/" + name + ".xml",
                                bytes(MendedMarkup.root(name.equals("header") ? "w:hdr" : "w:ftr", content)));
            case "styles", "numbering", "footnotes", "endnotes", "comments", "settings" ->
                file.with(name, name + ".xml", name, "")
                        .part("word/" + name + ".xml", bytes(MendedMarkup.root("w:" + name, content)));
            default -> file.part(name, bytes(content));
        }
    }

    private static String document(String body) {
        return MendedMarkup.root("w:document", "<w:body>" + body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
