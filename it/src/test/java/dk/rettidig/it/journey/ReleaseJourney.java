package dk.rettidig.it.journey;

import static dk.rettidig.it.journey.Ministry.json;
import static dk.rettidig.it.journey.Police.seenBy;
import static dk.rettidig.it.journey.Police.text;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a contributor of the National Police writes leaves when its coordinator says so, and not before. */
abstract class ReleaseJourney {

    private static final String WORDS = "Rigspolitiet har tre droner.";

    private final Police police;
    private final Program officer;
    private final Program contributor;
    private final Program coordinator;

    ReleaseJourney(RunningSystem system) {
        this.police = new Police(system);
        this.officer = police.officer();
        this.contributor = police.contributor();
        this.coordinator = police.coordinator();
    }

    private Reply proposed(String address, String words) {
        Reply reply = contributor.post(address + "/statement", text(words));
        assertEquals(202, reply.status(), reply.body());
        return reply;
    }

    @Test
    void nothing_of_it_reaches_the_ministry_before_the_coordinator_approved_it() {
        String address = police.asked(2101);

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
        String address = police.asked(2102);

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
        String address = police.asked(2103);
        Reply unused = proposed(address, WORDS);

        List<Reply> replies = AtOnce.call(50, () -> coordinator.post(address + "/proposals/1/approval", "{}"));

        assertEquals(1, replies.stream().filter(reply -> reply.status() == 201).count(), unused.body());
        assertEquals(49, replies.stream().filter(reply -> reply.status() == 409).count());
    }

    @Test
    void a_file_waits_as_well_and_leaves_byte_for_byte() {
        String address = police.asked(2104);

        Reply proposal = contributor.upload(
                address + "/statement", "svar.txt", "text/plain", WORDS.getBytes(StandardCharsets.UTF_8));
        JsonObject sent =
                made(coordinator.post(address + "/proposals/1/approval", "{}")).json();

        assertEquals(202, proposal.status(), proposal.body());
        assertEquals(proposal.json().getString("sha256"), sent.getString("sha256"));
    }

    @Test
    void whoever_is_outside_finds_no_proposal() {
        String address = police.asked(2105);
        Reply unused = proposed(address, WORDS);
        String approval = address + "/proposals/1/approval";

        assertAll(
                () -> assertEquals(403, contributor.post(approval, "{}").status(), unused.body()),
                () -> assertEquals(403, officer.post(approval, "{}").status()),
                () -> assertEquals(
                        404,
                        police.program("rigsadvokaten").post(approval, "{}").status()),
                () -> assertEquals(
                        404,
                        coordinator
                                .post(address + "/proposals/2/approval", "{}")
                                .status()));
    }

    @Test
    void an_authority_without_a_coordinator_sends_directly() {
        String address = police.asked(2106);
        String onward = police.onward(address);

        made(police.district().post(onward + "/statement", text("Fyns Politi har ingen droner.")));

        assertEquals(
                "ANSWERED", seenBy(coordinator, onward).getJsonObject("hearing").getString("standing"));
    }

    @Test
    void both_see_by_plain_forms_whose_turn_it_is() {
        String address = police.asked(2107);
        Visitor writer = police.visitor("bidragyder");
        Visitor decider = police.visitor("rigspolitiet");

        String form = writer.open(address).body();
        Reply proposed = writer.submit(address, address + "/statement", Map.of("text", WORDS));
        String waits = writer.open(address).body();
        String list = decider.open("/hearings").body();
        String decides = decider.open(address).body();
        Reply approved = decider.submit(address, address + "/proposals/1/approval", Map.of("lateReason", ""));
        String mails = police.program("admin").get("/mailbox").body();

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
