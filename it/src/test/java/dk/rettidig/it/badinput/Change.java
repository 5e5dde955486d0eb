package dk.rettidig.it.badinput;

import dk.rettidig.it.http.Described;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of {@code badinput.csv}: an address that changes something, and a body that it would take.
 *
 * @param path as the system describes it
 * @param address the same with a place for the thing that is changed
 * @param page where the form for it stands, empty where only programs send it
 * @param body JSON, or {@code file}, or nothing
 */
record Change(String method, String path, String address, String user, String page, String body) {

    private static final Path TABLE = Path.of("src/test/resources/badinput.csv");

    static List<Change> all() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .map(cells -> new Change(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean isAt(Described described) {
        return described.method().equals(method) && described.path().equals(path);
    }

    boolean takesFields() {
        return body.startsWith("{");
    }

    boolean takesFile() {
        return body.equals("file");
    }

    boolean takesForms() {
        return takesFields() && !page.isEmpty();
    }

    /** A password is slow to check, so that guessing is. */
    Stream<Spoiled> spoiled(Ground ground) {
        return body.contains("\"password\"") ? Spoiled.most(body(ground)) : Spoiled.all(body(ground));
    }

    /** Whether bodies are read here in one of the ways there are, so that every broken one is sent here. */
    boolean isReadThoroughly() {
        return takesFile() || path.equals("/questions") || path.equals("/hearings/{id}/statement");
    }

    Reply send(Ground ground, Body sent) {
        Program program = ground.program(user);
        String at = ground.filled(address);
        return method.equals("PUT")
                ? program.put(at, sent.type(), sent.bytes())
                : program.post(at, sent.type(), sent.bytes());
    }

    /** The body with what stands on this ground. */
    JsonObject body(Ground ground) {
        try (JsonReader reader = Json.createReader(new StringReader(ground.filled(body)))) {
            return reader.readObject();
        }
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
