package dk.rettidig.it.parliament;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows Parliament has, by entity and number. */
public final class Parliament {

    private static final Path FILES = Path.of("src/test/resources/oda");

    private static final List<String> ENTITIES = List.of(
            "Dokumenttype",
            "Dokumentstatus",
            "DokumentAktørRolle",
            "Aktørtype",
            "Sagstype",
            "Periode",
            "Aktør",
            "AktørAktør",
            "Sag",
            "Dokument",
            "SagDokument",
            "DokumentAktør");

    private final Map<String, SortedMap<Integer, JsonObject>> tables = new HashMap<>();
    private LocalDateTime now = LocalDateTime.of(2025, 10, 1, 8, 0);
    private final Map<String, List<JsonObject>> byDocument = new HashMap<>();

    public static Parliament fromFiles() {
        Parliament parliament = new Parliament();
        for (String entity : ENTITIES) {
            parliament.tables.put(entity, new TreeMap<>());
            try (Reader file = Files.newBufferedReader(FILES.resolve(entity + ".json"));
                    JsonReader rows = Json.createReader(file)) {
                rows.readArray().getValuesAs(JsonObject.class).forEach(row -> parliament.put(entity, row));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return parliament;
    }

    /** A new row, or a known one in its new form. */
    @CanIgnoreReturnValue
    public synchronized Parliament put(String entity, JsonObject row) {
        JsonObject before = table(entity).put(row.getInt("id"), row);
        String link = entity.equals("Dokument") ? "spørgsmålsid" : "dokumentid";
        if (before != null && before.containsKey(link) && !before.isNull(link)) {
            linked(entity, before.getInt(link)).remove(before);
        }
        if (row.containsKey(link) && !row.isNull(link)) {
            linked(entity, row.getInt(link)).add(row);
        }
        return this;
    }

    /** A row with some of its values changed, later than everything else; with another number it is a new one. */
    @CanIgnoreReturnValue
    public synchronized Parliament change(String entity, int id, Map<String, Object> values) {
        Map<String, Object> changed = new HashMap<>(row(entity, id));
        changed.putAll(values);
        now = now.plusSeconds(1).plusNanos(250_000_000);
        changed.put("opdateringsdato", now.toString());
        return put(entity, Json.createObjectBuilder(changed).build());
    }

    @CanIgnoreReturnValue
    public synchronized Parliament empty(String entity) {
        table(entity).clear();
        return this;
    }

    synchronized boolean has(String entity) {
        return tables.containsKey(entity);
    }

    public synchronized List<JsonObject> rows(String entity) {
        return List.copyOf(table(entity).values());
    }

    synchronized JsonObject row(String entity, int id) {
        return Objects.requireNonNull(table(entity).get(id), () -> entity + " " + id);
    }

    /** The rows that point to a document. */
    synchronized List<JsonObject> about(String entity, int document) {
        return List.copyOf(linked(entity, document));
    }

    private List<JsonObject> linked(String entity, int document) {
        return byDocument.computeIfAbsent(entity + " " + document, key -> new ArrayList<>());
    }

    private SortedMap<Integer, JsonObject> table(String entity) {
        return Objects.requireNonNull(tables.get(entity), entity);
    }
}
