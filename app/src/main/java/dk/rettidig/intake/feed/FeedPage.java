package dk.rettidig.intake.feed;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/**
 * One page of an answer.
 *
 * @param next where the following page is, if there is one
 */
public record FeedPage(List<FeedRow> rows, Optional<String> next) {

    public FeedPage {
        rows = List.copyOf(rows);
    }

    static FeedPage parse(String body, String asked) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject answer = reader.readObject();
            if (!(answer.get("value") instanceof JsonArray rows)) {
                throw FeedFailed.because("intake.feed.notAnAnswer", asked);
            }
            return new FeedPage(
                    rows.getValuesAs(JsonObject.class).stream()
                            .map(FeedRow::new)
                            .toList(),
                    new FeedRow(answer).text("odata.nextLink"));
        } catch (JsonException | ClassCastException notJson) {
            throw FeedFailed.because("intake.feed.notAnAnswer", asked);
        }
    }
}
