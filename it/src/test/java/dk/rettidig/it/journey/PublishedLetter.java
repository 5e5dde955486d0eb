package dk.rettidig.it.journey;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A letter Parliament has published: what is known of it, and its words. */
public final class PublishedLetter {

    private static final Path GOLDEN = Path.of("../templates/src/test/resources/golden");

    private final Path folder;
    private final JsonObject facts;

    public PublishedLetter(String name) {
        this.folder = GOLDEN.resolve(name);
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(folder.resolve("letter.json")))) {
            this.facts = reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String fact(String name) {
        return facts.getJsonObject("facts").getString(name);
    }

    String signatory(String name) {
        return facts.getJsonObject("signatories").getString(name);
    }

    JsonObject subject() {
        return facts.getJsonObject("subject");
    }

    JsonObject asker() {
        return subject().getJsonArray("askers").getJsonObject(0);
    }

    String question() {
        return lines(facts.getJsonArray("question"));
    }

    /** The sheet a committee could have sent with this question in a session of Parliament. */
    String sheet(String session) {
        int year = Integer.parseInt(session.substring(0, 4));
        String number = subject().getString("number");
        return String.join(
                "\n",
                "Retsudvalget %d-%02d (1. samling)".formatted(year, (year + 1) % 100),
                "REU Alm.del Spørgsmål " + number,
                "Offentligt",
                "Retsudvalget",
                "Til:",
                subject().getString("minister"),
                "Dato:",
                spoken(LocalDate.parse(subject().getString("askedOn"))),
                "Udvalget udbeder sig ministerens besvarelse af følgende spørgsmål:",
                "REU alm. del",
                "Spørgsmål " + number,
                question(),
                "Spørgsmålet er stillet efter ønske fra %s (%s)."
                        .formatted(asker().getString("name"), asker().getString("party")),
                "På udvalgets vegne",
                "formanden");
    }

    private static String spoken(LocalDate day) {
        return DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"))
                .format(day);
    }

    /** What the authority said, a blank line between its paragraphs. */
    String statement() {
        return lines(facts.getJsonArray("answer").getJsonObject(1).getJsonArray("content"));
    }

    private static String lines(JsonArray paragraphs) {
        return paragraphs.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.joining("\n\n"));
    }

    public String words() {
        try {
            return plain(Files.readString(folder.resolve("letter.txt")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words of a PDF without its page numbers. */
    public static String wordsOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document))
                    .replaceAll("Side \\d+/\\d+ ?", "")
                    .strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }
}
