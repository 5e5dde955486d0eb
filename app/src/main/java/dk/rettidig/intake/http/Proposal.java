package dk.rettidig.intake.http;

import dk.rettidig.intake.http.ReadingPage.AskerView;
import dk.rettidig.intake.http.ReadingPage.RefView;
import dk.rettidig.web.page.Ui;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reading proposes for each field of the form.
 *
 * @param hints where each was found
 * @param source the text itself; after a refused form the one the form carried
 */
public record Proposal(
        Map<String, Object> values, Map<String, String> hints, int askers, String source, SourceText sourceText) {

    private static final Set<String> INPUTS = Set.of(
            "ref.session",
            "ref.committee",
            "ref.matter",
            "ref.number",
            "askedOn",
            "wantedBy",
            "askers",
            "minister",
            "questionText");

    public Proposal {
        values = Map.copyOf(values);
        hints = Map.copyOf(hints);
    }

    public static Proposal of(ReadingPage page, Ui ui) {
        Map<String, String> hints = new HashMap<>();
        page.places()
                .forEach((field, place) -> hints.put(field, ui.say("intake.found", Integer.toString(place.line()))));
        return page.kind() == null
                ? entered(page, ui)
                : new Proposal(values(page), hints, page.askers().size() + 1, page.source(), SourceText.of(page));
    }

    /** A refused form brings what was entered by itself, as many askers as it had, and the source it carried. */
    private static Proposal entered(ReadingPage page, Ui ui) {
        String source = ui.value("source", "");
        int askers = 1;
        while (!ui.value("askers[" + (askers - 1) + "].name", "").isEmpty()) {
            askers++;
        }
        return new Proposal(values(page), Map.of(), askers, source, SourceText.plain(source));
    }

    private static Map<String, Object> values(ReadingPage page) {
        Map<String, Object> values = new HashMap<>();
        RefView ref = page.ref();
        put(values, "ref.session", ref.session());
        put(values, "ref.committee", ref.committee());
        put(values, "ref.matter", ref.matter());
        put(values, "ref.matterNumber", ref.matterNumber());
        put(values, "ref.number", ref.number());
        put(values, "askedOn", page.askedOn());
        put(values, "wantedBy", page.wantedBy());
        put(values, "minister", page.minister());
        put(values, "matterTitle", page.matterTitle());
        put(values, "questionText", page.questionText());
        List<AskerView> askers = page.askers();
        for (int i = 0; i < askers.size(); i++) {
            put(values, "askers[" + i + "].name", askers.get(i).name());
            put(values, "askers[" + i + "].party", askers.get(i).party());
            put(values, "askers[" + i + "].committeeMember", askers.get(i).committeeMember());
        }
        return values;
    }

    private static void put(Map<String, Object> values, String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    /** Whether a person can correct the field in the form. */
    public static boolean hasInput(String field) {
        return INPUTS.contains(field);
    }

    /** The id of the form's field. */
    public static String inputOf(String field) {
        return field.equals("askers") ? "askers[0].name" : field;
    }

    public static String orDash(@Nullable String value) {
        return value == null ? "–" : value;
    }
}
