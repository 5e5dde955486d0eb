package dk.rettidig.it.journey;

import static dk.rettidig.it.journey.Ministry.json;
import static dk.rettidig.it.journey.Police.seenBy;
import static dk.rettidig.it.journey.Police.text;
import static dk.rettidig.it.journey.Story.made;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.http.Visitor;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an authority is still writing, and what it wrote before on the like: seen inside it, and nowhere else. */
abstract class DraftJourney {

    private static final String WORDS = "Rigspolitiet har tre droner.";

    private final Police police;
    private final Program officer;
    private final Program contributor;
    private final Program coordinator;

    DraftJourney(RunningSystem system) {
        this.police = new Police(system);
        this.officer = police.officer();
        this.contributor = police.contributor();
        this.coordinator = police.coordinator();
    }

    private static JsonObject drafts(Program reader, String address) {
        return seenBy(reader, address).getJsonObject("drafts");
    }

    private static JsonObject saved(Program writer, String address, String body) {
        Reply reply = writer.post(address + "/drafts", body);
        assertEquals(200, reply.status(), reply.body());
        return reply.json();
    }

    private static String onFrom(JsonObject draft, String words) {
        return json(Map.of("text", words, "draft", draft.getInt("id"), "version", draft.getInt("version")));
    }

    @Test
    void what_is_begun_is_there_again_for_every_colleague_until_it_is_given() {
        String address = police.asked(2108);

        JsonObject first = saved(contributor, address, text("Rigspolitiet har"));
        JsonObject seen = drafts(coordinator, address).getJsonObject("current");
        JsonObject second = saved(coordinator, address, onFrom(seen, WORDS)).getJsonObject("current");
        JsonObject back = seenBy(contributor, address);
        Reply given = contributor.post(address + "/statement", text(WORDS));
        Reply tooLate = contributor.post(address + "/drafts", onFrom(second, "Rigspolitiet har to droner."));

        assertAll(
                () -> assertEquals(first.getJsonObject("current"), seen),
                () -> assertEquals(seen.getInt("id"), second.getInt("id")),
                () -> assertEquals("Lone Vestergaard", second.getString("by")),
                () -> assertEquals(WORDS, back.getString("startingText")),
                () -> assertEquals(202, given.status(), given.body()),
                () -> assertFalse(drafts(contributor, address).containsKey("current")),
                () -> assertEquals(409, tooLate.status(), tooLate.body()));
    }

    @Test
    void of_two_colleagues_who_write_at_the_same_time_neither_loses_a_word() {
        String address = police.asked(2109);

        JsonObject first = saved(contributor, address, text("Tre.")).getJsonObject("current");
        JsonObject unused = saved(contributor, address, onFrom(first, WORDS));
        JsonObject crossed = saved(coordinator, address, onFrom(first, "To droner."));
        JsonObject repeated = saved(coordinator, address, onFrom(first, "To droner."));
        int own = crossed.getJsonObject("current").getInt("id");
        int removed =
                coordinator.post(address + "/drafts/" + own + "/removal", "{}").status();
        JsonObject left = drafts(coordinator, address);

        assertAll(
                () -> assertEquals(
                        "To droner.", crossed.getJsonObject("current").getString("text")),
                () -> assertEquals(
                        List.of(unused.getJsonObject("current")),
                        crossed.getJsonArray("others").getValuesAs(JsonObject.class)),
                () -> assertEquals(crossed, repeated),
                () -> assertEquals(200, removed),
                () -> assertEquals(WORDS, left.getJsonObject("current").getString("text")),
                () -> assertEquals(List.of(), left.getJsonArray("others")));
    }

    @Test
    void nobody_outside_the_authority_finds_its_draft() {
        String address = police.asked(2110);
        String onward = police.onward(address);
        Program district = police.district();
        JsonObject own =
                saved(contributor, address, text("Internt hos Rigspolitiet")).getJsonObject("current");
        JsonObject unused = saved(district, onward, text("Internt på Fyn"));

        assertAll(
                () -> assertFalse(officer.get(address).body().contains("Internt"), unused.toString()),
                () -> assertFalse(coordinator.get(onward).body().contains("Internt")),
                () -> assertEquals(404, officer.get(address + "/drafts").status()),
                () -> assertEquals(404, coordinator.get(onward + "/drafts").status()),
                () -> assertEquals(404, district.get(address + "/drafts").status()),
                () -> assertEquals(
                        404,
                        officer.post(address + "/drafts", text("Set udefra")).status()),
                () -> assertEquals(
                        404,
                        coordinator
                                .post(onward + "/drafts", text("Set ovenfra"))
                                .status()),
                () -> assertEquals(
                        404,
                        district.post(address + "/drafts/" + own.getInt("id") + "/removal", "{}")
                                .status()));
    }

    private static List<String> earlier(Program reader, String address) {
        return seenBy(reader, address).getJsonArray("earlier").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("authority") + ": " + each.getString("opening"))
                .sorted()
                .toList();
    }

    @Test
    void what_was_answered_on_the_like_is_shown_to_those_who_answered_it() {
        String like = "Hvor mange ansøgninger om våbentilladelse har politiet liggende?";
        Program district = police.district();
        Program prosecution = police.program("rigsadvokaten");
        String before = police.heard(police.question(2112, like, false), "RIGSPOLITIET");
        made(district.post(police.onward(before) + "/statement", text("Fyns Politi har ni. De er fra maj.")));
        made(coordinator.post(before + "/statement", text("Politiet har hundrede. De er fra maj.")));
        made(coordinator.post(
                police.heard(police.question(2113, like, true), "RIGSPOLITIET") + "/statement",
                text("Fortroligt har vi to.")));
        String now = police.question(2114, "Hvad er ventetiden på en våbentilladelse for ansøgninger fra i år?", false);

        String hearing = police.heard(now, "RIGSPOLITIET");
        String unit = police.onward(hearing);
        String elsewhere = police.heard(now, "RIGSADVOKATEN");

        assertAll(
                () -> assertEquals(
                        List.of("Fyns Politi: Fyns Politi har ni.", "Rigspolitiet: Politiet har hundrede."),
                        earlier(contributor, hearing)),
                () -> assertEquals(List.of("Fyns Politi: Fyns Politi har ni."), earlier(district, unit)),
                () -> assertEquals(List.of(), earlier(prosecution, elsewhere)),
                () -> assertEquals(List.of(), earlier(officer, hearing)),
                () -> assertEquals(List.of(), earlier(coordinator, unit)));
    }

    @Test
    void a_plain_form_keeps_a_draft_and_shows_it_again() {
        String address = police.asked(2111);
        Visitor writer = police.visitor("bidragyder");
        Visitor colleague = police.visitor("rigspolitiet");

        Reply kept = writer.submit(
                address, address + "/drafts", Map.of("text", "Rigspolitiet har", "draft", "", "version", ""));
        String again = writer.open(address).body();
        String list = writer.open("/hearings").body();
        Reply beside = colleague.submit(
                address, address + "/drafts", Map.of("text", "Politiet har", "draft", "", "version", ""));
        String both = colleague.open(beside.location()).body();

        assertAll(
                () -> assertEquals(303, kept.status(), kept.body()),
                () -> assertTrue(list.contains("Kladde gemt"), list),
                () -> assertTrue(again.contains("Kladde gemt"), again),
                () -> assertTrue(again.contains("af Mia Toft"), again),
                () -> assertTrue(again.contains(">Rigspolitiet har</textarea>"), again),
                () -> assertTrue(both.contains("Der er skrevet flere steder på én gang."), both),
                () -> assertTrue(both.contains(">Politiet har</textarea>"), both),
                () -> assertTrue(both.contains(">Rigspolitiet har</blockquote>"), both));
    }
}
