package dk.rettidig.it.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Multipart;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Old letters become answered questions; each file is told what became of it, and a second filing changes nothing. */
@ExtendWith(Started.class)
class FilingIT {

    private static final Path LETTER = Path.of("src/test/resources/intake/letter.txt");

    private final Program officer;

    FilingIT(RunningSystem system) {
        this.officer = Program.of(system, "sagsbehandler");
    }

    /** The letter in the folder with another number, kind and date. */
    private static byte[] letter(int number, String kind, String date) throws IOException {
        return Files.readString(LETTER)
                .replace("{number}", Integer.toString(number))
                .replace("{kind}", kind)
                .replace("{date}", date)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private JsonObject file(Map<String, byte[]> files) throws IOException {
        Reply reply = officer.upload("/filings", Multipart.file("file", "svar.zip", zip(files)));
        assertEquals(201, reply.status(), reply.body());
        return reply.json();
    }

    private Map<String, String> verdicts(JsonObject filing) {
        Reply reply = officer.get("/filings/" + filing.getInt("id"));
        return reply.json().getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(
                        line -> line.getString("fileName"),
                        line -> (line.getString("verdict") + " " + line.getString("ref")).strip()));
    }

    @Test
    void letters_become_answered_questions_with_their_words_statements_and_dates() throws IOException {
        Map<String, byte[]> letters = new LinkedHashMap<>();
        letters.put("2023/endeligt.txt", letter(3301, "endelig besvarelse", "2. oktober 2023"));
        letters.put("2023/foreløbigt.txt", letter(3301, "foreløbig besvarelse", "20. september 2023"));
        letters.put("2023/mødereferat.txt", "Referat af mødet den 3. maj".getBytes(StandardCharsets.UTF_8));
        letters.put("2023/billede.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2, 3});

        Map<String, String> verdicts = verdicts(file(letters));

        assertEquals("REFUSED", verdicts.get("mødereferat.txt"));
        assertEquals("REFUSED", verdicts.get("billede.jpg"));
        assertEquals("DOUBTFUL 20222-REU-3301", verdicts.get("endeligt.txt"), "the session follows from the date");
        JsonObject question = officer.get("/questions/20222-REU-3301").json();
        assertEquals("ANSWERED", question.getString("stage"));
        List<JsonObject> old = officer.get("/questions/20222-REU-3301/old-letters")
                .json()
                .getJsonArray("letters")
                .getValuesAs(JsonObject.class);
        JsonObject last = old.get(1);
        List<JsonObject> statements = last.getJsonArray("statements").getValuesAs(JsonObject.class);
        assertAll(
                () -> assertEquals("INTERIM", old.get(0).getString("kind")),
                () -> assertEquals("2023-10-02", last.getString("date")),
                () -> assertEquals("Politikontoret", last.getString("office")),
                () -> assertEquals("Rigspolitiet", statements.get(0).getString("authority")),
                () -> assertEquals("Fyns Politi", statements.get(1).getString("authority")),
                () -> assertEquals(1, statements.get(1).getInt("within")),
                () -> assertTrue(
                        last.getJsonArray("paragraphs").toString().contains("henholde sig til"), last.toString()));
    }

    @Test
    void a_second_filing_changes_nothing() throws IOException {
        Map<String, byte[]> letters = Map.of("svar.txt", letter(3302, "besvarelse", "2. oktober 2023"));
        JsonObject first = file(letters);
        String before = officer.get("/questions/20222-REU-3302").body();

        JsonObject second = file(letters);

        assertEquals(1, first.getInt("read") + first.getInt("doubtful"), first.toString());
        assertEquals(1, second.getInt("known"), second.toString());
        assertEquals(before, officer.get("/questions/20222-REU-3302").body());
    }

    @Test
    void an_archive_within_reason_only() throws IOException {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 1001; i++) {
            many.put(i + ".txt", new byte[] {'a'});
        }

        Reply tooMany = officer.upload("/filings", Multipart.file("file", "svar.zip", zip(many)));
        Reply bomb = officer.upload(
                "/filings", Multipart.file("file", "svar.zip", zip(Map.of("stor.txt", new byte[21 * 1024 * 1024]))));
        Reply nothing = officer.upload("/filings", Multipart.text("text", "intet"));

        assertEquals(List.of(400, 413, 400), List.of(tooMany.status(), bomb.status(), nothing.status()));
    }
}
