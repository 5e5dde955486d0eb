package dk.rettidig.it.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a work list says of itself, and what is on it. */
abstract class ListJourney {

    private static final int PAGE = 7;

    private final Program head;

    ListJourney(RunningSystem system) {
        this.head = Program.of(system, "leder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/questions?",
                "/questions/office?",
                "/questions/mine?",
                "/questions?committee=REU&",
                "/questions?q=politi&",
                "/questions?stage=DRAFTING&"
            })
    void each_choice_above_a_list_has_as_many_questions_as_it_says(String list) {
        for (JsonObject choice : got(list + "view=ALL").getJsonArray("views").getValuesAs(JsonObject.class)) {
            List<String> shown = refs(got(choice.getString("address") + "&limit=500"));

            assertEquals(choice.getInt("count"), shown.size(), choice::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/questions?view=ALL",
                "/questions?view=ALL&sort=-due",
                "/questions?view=ALL&sort=-asked",
                "/questions?view=ALL&sort=ref",
                "/questions?view=OPEN",
                "/questions?view=OPEN&sort=-asked",
                "/questions?view=OPEN&sort=-due"
            })
    void page_after_page_has_every_question_once_and_in_the_order_of_one_long_list(String list) {
        List<String> paged = new ArrayList<>();
        String address = list + "&limit=" + PAGE;
        while (address != null) {
            JsonObject page = got(address);
            paged.addAll(refs(page));
            address = page.containsKey("next") ? page.getString("next") + "&limit=" + PAGE : null;
        }

        assertTrue(paged.size() > PAGE, paged::toString);
        assertEquals(paged.size(), new HashSet<>(paged).size(), paged::toString);
        assertEquals(refs(got(list + "&limit=500")), paged);
    }

    private JsonObject got(String address) {
        Reply reply = head.get(address);
        assertEquals(200, reply.status(), reply.body());
        return reply.json();
    }

    private static List<String> refs(JsonObject page) {
        return page.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                .map(question -> question.getString("ref"))
                .toList();
    }
}
