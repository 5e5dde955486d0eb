package dk.rettidig.it.journey;

import static dk.rettidig.it.journey.Ministry.json;
import static dk.rettidig.it.journey.Story.made;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.AtOnce;
import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.http.Visitor;
import dk.rettidig.it.system.RunningSystem;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a contributor of the National Police writes leaves when its coordinator says so, and not before. */
abstract class ReleaseJourney {

    private static final String WORDS = "Rigspolitiet har tre droner.";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    private final RunningSystem system;
    private final Program officer;
    private final Program contributor;
    private final Program coordinator;

    ReleaseJourney(RunningSystem system) {
        this.system = system;
        this.officer = Program.of(system, "sagsbehandler");
        this.contributor = Program.of(system, "bidragyder");
        this.coordinator = Program.of(system, "rigspolitiet");
    }

    /** Its address. */
    private String asked(int number, String authority) {
        String question = made(officer.post(
                        "/questions",
                        """
                        {"ref": {"session": "20251", "committee": "REU", "matter": "GENERAL", "number": %d},
                         "askedOn": "%s", "questionText": "Vil ministeren redegøre for politiets brug af droner?"}"""
                                .formatted(number, today)))
                .location();
        return made(officer.post(
                        question + "/hearings",
                        json(Map.of(
                                "authority",
                                authority,
                                "due",
                                today.plusDays(10).toString()))))
                .location();
    }

    private static String text(String words) {
        return json(Map.of("text", words));
    }

    private Reply proposed(String address, String words) {
        Reply reply = contributor.post(address + "/statement", text(words));
        assertEquals(202, reply.status(), reply.body());
        return reply;
    }

    private static JsonObject seenBy(Program reader, String address) {
        Reply reply = reader.get(address);
        assertEquals(200, reply.status(), reply.body());
        return reply.json();
    }

    @Test
    void nothing_of_it_reaches_the_ministry_before_the_coordinator_approved_it() {
        String address = asked(2101, "RIGSPOLITIET");

        JsonObject proposal = proposed(address, WORDS).json();
        Reply waiting = officer.get(address);
        JsonObject sent =
                made(coordinator.post(address + "/proposals/1/approval", "{}")).json();
        JsonObject answered = seenBy(officer, address).getJsonObject("hearing");

        assertAll(
                () -> assertEquals(
                        "WAITING", waiting.json().getJsonObject("hearing").getString("standing")),
                () -> assertFalse(waiting.body().contains("droner."), waiting.body()),
                () -> assertEquals("ANSWERED", answered.getString("standing")),
                () -> assertEquals(sent.getString("receivedAt"), answered.getString("firstArrival")),
                () -> assertTrue(proposal.getString("proposedAt").compareTo(sent.getString("receivedAt")) < 0),
                () -> assertEquals(proposal.getString("sha256"), sent.getString("sha256")));
    }

    @Test
    void what_is_sent_back_inside_is_written_anew_and_only_the_newest_can_be_approved() {
        String address = asked(2102, "RIGSPOLITIET");

        Reply first = proposed(address, "Tre.");
        Reply same = contributor.post(address + "/statement", text("Tre."));
        made(coordinator.post(address + "/proposals/1/returns", json(Map.of("missing", "Tre hvad?"))));
        JsonObject back = seenBy(contributor, address)
                .getJsonObject("release")
                .getJsonArray("proposals")
                .getJsonObject(0);
        Reply again = proposed(address, "Tre droner.");
        Reply better = proposed(address, WORDS);
        Reply replaced = coordinator.post(address + "/proposals/2/approval", "{}");
        made(coordinator.post(address + "/proposals/3/approval", "{}"));
        Reply twice = coordinator.post(address + "/proposals/3/approval", "{}");
        JsonObject answered = seenBy(officer, address).getJsonObject("hearing");

        assertAll(
                () -> assertEquals(1, first.json().getInt("proposal")),
                () -> assertEquals(409, same.status()),
                () -> assertEquals("Tre hvad?", back.getString("missing")),
                () -> assertEquals(2, again.json().getInt("proposal")),
                () -> assertEquals(3, better.json().getInt("proposal")),
                () -> assertEquals(409, replaced.status()),
                () -> assertEquals(409, twice.status()),
                () -> assertEquals(1, answered.getJsonArray("statements").size()),
                () -> assertEquals(
                        WORDS,
                        answered.getJsonArray("statements").getJsonObject(0).getString("text")));
    }

    @Test
    void an_approval_pressed_fifty_times_at_once_sends_once() throws Exception {
        String address = asked(2103, "RIGSPOLITIET");
        Reply unused = proposed(address, WORDS);

        List<Reply> replies = AtOnce.call(50, () -> coordinator.post(address + "/proposals/1/approval", "{}"));

        assertEquals(1, replies.stream().filter(reply -> reply.status() == 201).count(), unused.body());
        assertEquals(49, replies.stream().filter(reply -> reply.status() == 409).count());
    }

    @Test
    void a_file_waits_as_well_and_leaves_byte_for_byte() {
        String address = asked(2104, "RIGSPOLITIET");

        Reply proposal = contributor.upload(
                address + "/statement", "svar.txt", "text/plain", WORDS.getBytes(StandardCharsets.UTF_8));
        JsonObject sent =
                made(coordinator.post(address + "/proposals/1/approval", "{}")).json();

        assertEquals(202, proposal.status(), proposal.body());
        assertEquals(proposal.json().getString("sha256"), sent.getString("sha256"));
    }

    @Test
    void whoever_is_outside_finds_no_proposal() {
        String address = asked(2105, "RIGSPOLITIET");
        Reply unused = proposed(address, WORDS);
        String approval = address + "/proposals/1/approval";

        assertAll(
                () -> assertEquals(403, contributor.post(approval, "{}").status(), unused.body()),
                () -> assertEquals(403, officer.post(approval, "{}").status()),
                () -> assertEquals(
                        404,
                        Program.of(system, "rigsadvokaten").post(approval, "{}").status()),
                () -> assertEquals(
                        404,
                        coordinator
                                .post(address + "/proposals/2/approval", "{}")
                                .status()));
    }

    @Test
    void an_authority_without_a_coordinator_sends_directly() {
        String address = asked(2106, "RIGSPOLITIET");
        String onward = made(coordinator.post(
                        address + "/onward",
                        json(Map.of("authority", "FYN", "due", today.plusDays(7).toString()))))
                .location();

        made(Program.of(system, "fynspoliti").post(onward + "/statement", text("Fyns Politi har ingen droner.")));

        assertEquals(
                "ANSWERED", seenBy(coordinator, onward).getJsonObject("hearing").getString("standing"));
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
        String address = asked(2108, "RIGSPOLITIET");

        JsonObject first = saved(contributor, address, text("Rigspolitiet har"));
        JsonObject seen = drafts(coordinator, address).getJsonObject("current");
        JsonObject second = saved(coordinator, address, onFrom(seen, WORDS)).getJsonObject("current");
        JsonObject back = seenBy(contributor, address);
        Reply given = proposed(address, WORDS);
        Reply tooLate = contributor.post(address + "/drafts", onFrom(second, "Rigspolitiet har to droner."));

        assertAll(
                () -> assertEquals(first.getJsonObject("current"), seen),
                () -> assertEquals(seen.getInt("id"), second.getInt("id")),
                () -> assertEquals("Lone Vestergaard", second.getString("by")),
                () -> assertEquals(WORDS, back.getString("startingText")),
                () -> assertFalse(drafts(contributor, address).containsKey("current"), given.body()),
                () -> assertEquals(409, tooLate.status(), tooLate.body()));
    }

    @Test
    void of_two_colleagues_who_write_at_the_same_time_neither_loses_a_word() {
        String address = asked(2109, "RIGSPOLITIET");

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
        String address = asked(2110, "RIGSPOLITIET");
        String onward = made(coordinator.post(
                        address + "/onward",
                        json(Map.of("authority", "FYN", "due", today.plusDays(7).toString()))))
                .location();
        Program district = Program.of(system, "fynspoliti");
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

    @Test
    void a_plain_form_keeps_a_draft_and_shows_it_again() {
        String address = asked(2111, "RIGSPOLITIET");
        Visitor writer = Visitor.loggedIn(system, "bidragyder");
        Visitor colleague = Visitor.loggedIn(system, "rigspolitiet");

        Reply kept = writer.submit(
                address, address + "/drafts", Map.of("text", "Rigspolitiet har", "draft", "", "version", ""));
        String again = writer.open(address).body();
        Reply beside = colleague.submit(
                address, address + "/drafts", Map.of("text", "Politiet har", "draft", "", "version", ""));
        String both = colleague.open(beside.location()).body();

        assertAll(
                () -> assertEquals(303, kept.status(), kept.body()),
                () -> assertTrue(again.contains("Kladde gemt"), again),
                () -> assertTrue(again.contains("af Mia Toft"), again),
                () -> assertTrue(again.contains(">Rigspolitiet har</textarea>"), again),
                () -> assertTrue(both.contains("En kollega skrev samtidig."), both),
                () -> assertTrue(both.contains(">Politiet har</textarea>"), both),
                () -> assertTrue(both.contains(">Rigspolitiet har</blockquote>"), both));
    }

    @Test
    void both_see_by_plain_forms_whose_turn_it_is() {
        String address = asked(2107, "RIGSPOLITIET");
        Visitor writer = Visitor.loggedIn(system, "bidragyder");
        Visitor decider = Visitor.loggedIn(system, "rigspolitiet");

        String form = writer.open(address).body();
        Reply proposed = writer.submit(address, address + "/statement", Map.of("text", WORDS));
        String waits = writer.open(address).body();
        String list = decider.open("/hearings").body();
        String decides = decider.open(address).body();
        Reply approved = decider.submit(address, address + "/proposals/1/approval", Map.of("lateReason", ""));
        String mails = Program.of(system, "admin").get("/mailbox").body();

        assertAll(
                () -> assertTrue(form.contains("Send til godkendelse"), form),
                () -> assertEquals(303, proposed.status(), proposed.body()),
                () -> assertTrue(waits.contains("venter på Lone Vestergaard"), waits),
                () -> assertTrue(list.contains("Venter på godkendelse hos jer"), list),
                () -> assertTrue(decides.contains("Udkast 1 venter på din godkendelse"), decides),
                () -> assertEquals(303, approved.status(), approved.body()),
                () -> assertTrue(mails.contains("Din udtalelse er sendt: REU alm. del 2107"), mails));
    }
}
