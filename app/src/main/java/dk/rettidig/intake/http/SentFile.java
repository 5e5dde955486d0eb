package dk.rettidig.intake.http;

import dk.rettidig.letter.reading.Reader;
import dk.rettidig.letter.reading.Reading;
import dk.rettidig.letter.reading.source.Unreadable;
import dk.rettidig.web.input.FileBytes;
import dk.rettidig.web.input.Invalid;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file or a text that was sent to be read.
 *
 * @param field the form's field it came in
 * @param pasted whether it is text from a form, which is known to be UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SentFile(String field, byte[] content, boolean pasted) {

    static SentFile of(InputStream text) throws IOException {
        return new SentFile("text", FileBytes.of("text", text), false);
    }

    /** The file, and where none was chosen the pasted text. */
    static SentFile of(List<EntityPart> parts) throws IOException {
        for (String field : List.of("file", "text")) {
            for (EntityPart part : parts) {
                // A part may lack its name, whatever the interface says.
                if (!field.equals(part.getName())) {
                    continue;
                }
                byte[] content = FileBytes.of(field, part.getContent());
                boolean isFile =
                        part.getFileName().filter(name -> !name.isBlank()).isPresent();
                if (content.length > 0 || isFile) {
                    return new SentFile(field, content, !isFile);
                }
            }
        }
        throw Invalid.field("file", "intake.nothingSent");
    }

    Reading read() {
        try {
            return pasted ? Reader.read(text()) : Reader.read(content);
        } catch (Unreadable unreadable) {
            throw Invalid.field(field, "intake.unreadable." + unreadable.reason());
        }
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
