package dk.rettidig.it.parliament;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;

/** As many questions as somebody wants, every third of them answered, each fifth to another ministry. */
public final class ManyQuestions {

    private static final int FIRST = 100_000;
    private static final int PER_SESSION = 5_000;
    private static final LocalDate BEGINNING = LocalDate.of(2024, 10, 2);

    private ManyQuestions() {}

    /** Adds so many questions to our minister, and a fifth of that to another. */
    public static Parliament addTo(Parliament parliament, int many) {
        int made = 0;
        for (int i = 0; made < many; i++) {
            boolean isOurs = i % 6 != 5;
            made += isOurs ? 1 : 0;
            question(parliament, i, isOurs);
        }
        return parliament;
    }

    private static void question(Parliament parliament, int i, boolean isOurs) {
        int document = FIRST + 3 * i;
        int session = i / PER_SESSION;
        LocalDate day = BEGINNING.plusDays(i % PER_SESSION / 16);
        String when = day + "T10:" + two(i % 60) + ":" + two(i / 60 % 60) + "." + i % 1000;
        if (i % PER_SESSION == 0) {
            parliament.put(
                    "Periode",
                    Json.createObjectBuilder()
                            .add("id", 900 + session)
                            .add("startdato", "2024-10-01T00:00:00")
                            .add("slutdato", "2025-10-07T00:00:00")
                            .add("type", "samling")
                            .add("kode", 3000 + session + "1")
                            .add("titel", "Prøvesamling " + session)
                            .add("opdateringsdato", "2024-10-01T08:00:00")
                            .build());
            parliament.put(
                    "Sag",
                    Json.createObjectBuilder()
                            .add("id", 9000 + session)
                            .add("typeid", 4)
                            .add("titel", "REU alm. del")
                            .add("titelkort", "REU alm. del")
                            .add("periodeid", 900 + session)
                            .add("opdateringsdato", "2024-10-01T08:00:00")
                            .build());
        }
        parliament.put(
                "Dokument",
                document(document, 13, "Spm. om nummer " + i, day, when)
                        .add(
                                "spørgsmålsordlyd",
                                "Vil ministeren oplyse, hvor mange ting af slags " + i
                                        + " der er talt, og hvordan tallet har udviklet sig gennem de seneste fem år?")
                        .addNull("spørgsmålsid")
                        .build());
        parliament.put(
                "SagDokument",
                Json.createObjectBuilder()
                        .add("id", document)
                        .add("sagid", 9000 + session)
                        .add("dokumentid", document)
                        .add("bilagsnummer", Integer.toString(i % PER_SESSION + 1))
                        .add("rolleid", 1)
                        .add("opdateringsdato", when)
                        .build());
        role(parliament, document, document, isOurs ? 45 : 47, 5, when);
        role(parliament, document + 1, document, 501 + i % 3, i % 4 == 0 ? 3 : 6, when);
        if (i % 3 == 0) {
            parliament.put(
                    "Dokument",
                    document(document + 1, 17, "Svar på spm. " + i, day.plusDays(27), when)
                            .addNull("spørgsmålsordlyd")
                            .add("spørgsmålsid", document)
                            .build());
        }
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static JsonObjectBuilder document(int id, int type, String title, LocalDate day, String when) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("typeid", type)
                .add("kategoriid", 1)
                .add("statusid", 1)
                .add("offentlighedskode", "O")
                .add("titel", title)
                .add("dato", day + "T00:00:00")
                .add("spørgsmålstitel", "")
                .add("opdateringsdato", when);
    }

    private static void role(Parliament parliament, int id, int document, int actor, int role, String when) {
        parliament.put(
                "DokumentAktør",
                Json.createObjectBuilder()
                        .add("id", id)
                        .add("dokumentid", document)
                        .add("aktørid", actor)
                        .add("rolleid", role)
                        .add("opdateringsdato", when)
                        .build());
    }
}
