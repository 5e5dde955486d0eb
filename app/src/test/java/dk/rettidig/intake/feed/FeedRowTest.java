package dk.rettidig.intake.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedRowTest {

    private static FeedRow row(String value) {
        try (JsonReader json =
                Json.createReader(new StringReader("{\"x\":" + value + ",\"opdateringsdato\":" + value + "}"))) {
            return new FeedRow(json.readObject());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "null | none",
                "\"\" | none",
                "\"   \" | none",
                "\"Morten Bech \" | Morten Bech",
                "\"en\\u0000to\" | ento",
                "7 | 7",
                "true | none",
                "[] | none",
            })
    void what_is_empty_blank_or_null_is_absent_and_blanks_at_the_ends_are_none(String json, String text) {
        assertEquals(text, row(json).text("x").orElse(null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "96538 | 96538",
                "\"96538\" | 96538",
                "\"L 95\" | none",
                "-1 | none",
                "99999999999 | none",
            })
    void a_number_may_be_written_as_a_text(String json, Integer number) {
        assertEquals(number, row(json).number("x").orElse(null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2014-08-06T14:43:17.187\" | 2014-08-06T14:43:17.187",
                "\"2015-02-10T14:45:59.5\" | 2015-02-10T14:45:59.500",
                "\"2024-10-01T08:00:00\" | 2024-10-01T08:00:00",
            })
    void a_moment_has_up_to_three_decimals_and_no_offset(String json, LocalDateTime moment) {
        assertEquals(moment, row(json).updated());
    }
}
