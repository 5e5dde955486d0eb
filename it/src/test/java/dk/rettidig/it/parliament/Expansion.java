package dk.rettidig.it.parliament;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/** An {@code $expand}: the rows a row points to, or that point to it, come along. */
final class Expansion {

    private static final Map<String, String> TO_ONE =
            Map.of("Aktør", "aktørid", "Sag", "sagid", "Periode", "periodeid");

    private static final Map<String, String> TO_MANY =
            Map.of("DokumentAktør", "DokumentAktør", "SagDokument", "SagDokument", "SvarDokumenter", "Dokument");

    private final Parliament parliament;

    Expansion(Parliament parliament) {
        this.parliament = parliament;
    }

    /** @param expand as in {@code DokumentAktør/Aktør,SvarDokumenter} */
    JsonObject of(JsonObject row, String expand) {
        JsonObject expanded = row;
        for (String way : expand.isEmpty() ? List.<String>of() : List.of(expand.split(",", -1))) {
            expanded = along(expanded, List.of(way.split("/", -1)));
        }
        return expanded;
    }

    private JsonObject along(JsonObject row, List<String> way) {
        if (way.isEmpty()) {
            return row;
        }
        String step = way.get(0);
        List<String> rest = way.subList(1, way.size());
        JsonObjectBuilder expanded = Json.createObjectBuilder(row);
        String link = TO_ONE.get(step);
        if (link != null) {
            return expanded.add(step, along(parliament.row(step, row.getInt(link)), rest))
                    .build();
        }
        JsonArrayBuilder many = Json.createArrayBuilder();
        parliament
                .about(TO_MANY.getOrDefault(step, step), row.getInt("id"))
                .forEach(other -> many.add(along(other, rest)));
        return expanded.add(step, many).build();
    }
}
