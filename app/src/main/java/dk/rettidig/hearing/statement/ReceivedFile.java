package dk.rettidig.hearing.statement;

import dk.rettidig.calendar.DanishTime;
import dk.rettidig.hearing.said.LateReason;
import dk.rettidig.hearing.said.StatementFile;
import dk.rettidig.hearing.said.Way;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.language.Messages;
import dk.rettidig.letter.Block;
import dk.rettidig.letter.reading.Reader;
import dk.rettidig.letter.reading.source.Unreadable;
import dk.rettidig.letter.reading.source.Unreadable.Reason;
import dk.rettidig.web.input.FileBytes;
import dk.rettidig.web.input.Invalid;
import dk.rettidig.web.input.PlainText;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement that came as a file: kept byte for byte, and its text taken out so that it can be read and quoted.
 *
 * @param receivedAt as the officer entered it
 * @param also the other hearings of a joint one that it answers too
 * @param onceKey the form's hidden field, empty without one
 */
public record ReceivedFile(
        StatementFile kept,
        List<Block> blocks,
        @Nullable Instant receivedAt,
        @Nullable LateReason lateReason,
        List<Long> also,
        String onceKey) {

    private static final int LONGEST_TYPE = 100;
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t]*\\R");

    public static ReceivedFile of(List<EntityPart> parts) throws IOException {
        EntityPart file = named(parts, "file").orElseThrow(() -> Invalid.field("file", "hearing.file.none"));
        byte[] content = FileBytes.of("file", file.getContent());
        String name = file.getFileName().filter(given -> !given.isBlank()).orElse("udtalelse");
        String shown = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StatementFile kept = new StatementFile(
                PlainText.within(shown.substring(Math.max(0, shown.length() - 200))), type(file), content);
        return new ReceivedFile(
                kept,
                blocks(content, kept.fileName()),
                receivedAt(parts),
                lateReason(parts),
                also(parts),
                text(parts, "_once"));
    }

    private static String type(EntityPart file) {
        String type = PlainText.within(file.getMediaType().toString());
        return type.length() > LONGEST_TYPE ? MediaType.APPLICATION_OCTET_STREAM : type;
    }

    public Words words(Way way) {
        return new Words(blocks, false, way, kept, lateReason);
    }

    /** A scanned file has no text; it is a statement all the same, and a person reads it. */
    private static List<Block> blocks(byte[] content, String name) {
        if (content.length == 0) {
            throw Invalid.field("file", "hearing.file.none");
        }
        try {
            return paragraphs(Reader.read(content).source());
        } catch (Unreadable unreadable) {
            if (unreadable.reason() == Reason.NO_TEXT) {
                return List.of(Block.Paragraph.of(Messages.danish().say("hearing.file.NO_TEXT", name)));
            }
            throw Invalid.field("file", "hearing.file." + unreadable.reason().name());
        }
    }

    /** The text of a file that came with others; one that cannot be read is named, so that a person opens it. */
    public static List<Block> readable(byte[] content, String name) {
        try {
            return blocks(content, name);
        } catch (Invalid unreadable) {
            return List.of(Block.Paragraph.of(Messages.danish().say("hearing.file.unread", name)));
        }
    }

    /** Where no line is empty, each line is a paragraph, as Word has it. */
    public static List<Block> paragraphs(String text) {
        String whole = PlainText.within(text).strip();
        String[] pieces = EMPTY_LINE.matcher(whole).find() ? EMPTY_LINE.split(whole) : whole.split("\\R", -1);
        return Arrays.stream(pieces)
                .map(piece -> piece.replaceAll("\\s+", " ").strip())
                .filter(piece -> !piece.isEmpty())
                .<Block>map(Block.Paragraph::of)
                .toList();
    }

    private static @Nullable Instant receivedAt(List<EntityPart> parts) throws IOException {
        String text = text(parts, "receivedAt");
        try {
            return text.isEmpty() ? null : DanishTime.parse(text);
        } catch (DateTimeException unreadable) {
            throw Invalid.field("receivedAt", "web.input.Instant");
        }
    }

    private static List<Long> also(List<EntityPart> parts) throws IOException {
        List<Long> also = new ArrayList<>();
        for (EntityPart part : parts) {
            if (part.getName().equals("also")) {
                also.add(number(text(part)));
            }
        }
        return also;
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException strange) {
            throw Invalid.field("also", "hearing.joint.unknown", text);
        }
    }

    private static @Nullable LateReason lateReason(List<EntityPart> parts) throws IOException {
        String text = text(parts, "lateReason");
        return Arrays.stream(LateReason.values())
                .filter(reason -> reason.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static String text(List<EntityPart> parts, String name) throws IOException {
        Optional<EntityPart> part = named(parts, name);
        return part.isEmpty() ? "" : text(part.get());
    }

    private static String text(EntityPart part) throws IOException {
        return new String(part.getContent().readNBytes(100), StandardCharsets.UTF_8).strip();
    }

    private static Optional<EntityPart> named(List<EntityPart> parts, String name) {
        return parts.stream().filter(part -> name.equals(part.getName())).findFirst();
    }
}
