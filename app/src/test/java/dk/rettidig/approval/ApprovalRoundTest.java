package dk.rettidig.approval;

import static dk.rettidig.answer.WrittenAnswer.ASKED;
import static dk.rettidig.answer.WrittenAnswer.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.answer.WrittenAnswer;
import dk.rettidig.approval.Decision.Kind;
import dk.rettidig.approval.route.Level;
import dk.rettidig.approval.route.Route;
import dk.rettidig.people.Person;
import dk.rettidig.question.AnswerGiven;
import dk.rettidig.refusal.Refused;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApprovalRoundTest {

    private final WrittenAnswer written = new WrittenAnswer();
    private final FrozenLetter letter = new FrozenLetter("Besvarelse", ASKED, new byte[] {1}, new byte[] {2}, NOW);
    private final ApprovalRound round = submitted();

    private ApprovalRound submitted() {
        assertEquals(1, written.write("Fem.").number());
        Route route = new Route(List.of(
                new Route.Stop(Level.MINISTER, ASKED),
                new Route.Stop(Level.HEAD_OF_OFFICE, ASKED),
                new Route.Stop(Level.HEAD_OF_DIVISION, ASKED)));
        return ApprovalRound.open(written.draft(), 0, letter, route, written.officer, NOW);
    }

    private static Optional<Standing> own(Person person) {
        return Optional.of(new Standing(person, null));
    }

    private Level sign(Person person) {
        return round.sign(own(person), null, "", NOW).level();
    }

    private Level sendBack(Person person, Kind kind) {
        return round.sendBack(own(person), kind, "Se igen", NOW).level();
    }

    private List<ApprovalObstacle> against(Person person) {
        return round.obstaclesToSign(own(person), null);
    }

    @Test
    void the_lowest_level_signs_first_and_the_letter_is_approved_when_all_have() {
        assertEquals(Level.HEAD_OF_OFFICE, sign(written.head));
        assertEquals(Level.HEAD_OF_DIVISION, sign(written.division));
        assertFalse(round.isApproved());
        assertEquals(Level.MINISTER, sign(written.minister));

        assertTrue(round.isApproved());
        assertEquals(List.of(ApprovalObstacle.COMPLETE), round.obstaclesToSign(Optional.empty(), null));
    }

    @Test
    void nobody_signs_without_standing_at_the_level() {
        assertEquals(List.of(ApprovalObstacle.NOT_YOUR_LEVEL), round.obstaclesToSign(Optional.empty(), null));
        assertThrows(Refused.class, () -> round.sign(Optional.empty(), null, "", NOW));
    }

    @Test
    void nobody_signs_what_he_wrote() {
        assertEquals(List.of(ApprovalObstacle.OWN_DRAFT), against(written.officer));
    }

    @Test
    void a_deputy_does_not_sign_for_whoever_wrote_it() {
        Standing forWriter = new Standing(written.head, written.officer);

        assertEquals(List.of(ApprovalObstacle.OWN_DRAFT), round.obstaclesToSign(Optional.of(forWriter), null));
    }

    @Test
    void nobody_signs_at_two_levels_not_even_as_a_deputy() {
        assertEquals(Level.HEAD_OF_OFFICE, sign(written.head));
        Standing forDivision = new Standing(written.head, written.division);

        assertEquals(List.of(ApprovalObstacle.OWN_SIGNATURE), against(written.head));
        assertEquals(List.of(ApprovalObstacle.OWN_SIGNATURE), round.obstaclesToSign(Optional.of(forDivision), null));
    }

    @Test
    void a_deputy_signs_in_the_name_of_both() {
        Standing forHead = new Standing(written.division, written.head);

        assertEquals(
                "Torben Aagaard for Jens Kjær",
                round.sign(Optional.of(forHead), null, "", NOW).names());
    }

    @Test
    void who_read_another_letter_does_not_sign_this_one() {
        assertEquals(
                List.of(ApprovalObstacle.OTHER_LETTER), round.obstaclesToSign(own(written.head), letter.docxSha256()));
        assertEquals(List.of(), round.obstaclesToSign(own(written.head), letter.pdfSha256()));
    }

    @Test
    void a_letter_sent_one_level_down_is_signed_there_again() {
        assertEquals(Level.HEAD_OF_OFFICE, sign(written.head));
        assertEquals(Level.HEAD_OF_DIVISION, sendBack(written.division, Kind.RETURNED_ONE_LEVEL));

        assertEquals(Optional.of(Level.HEAD_OF_OFFICE), round.currentLevel().map(RoundLevel::level));
        assertEquals(Level.HEAD_OF_OFFICE, sign(written.head));
    }

    @Test
    void there_is_no_level_below_the_lowest() {
        assertEquals(
                List.of(ApprovalObstacle.LOWEST_LEVEL),
                round.obstaclesToReturn(own(written.head), Kind.RETURNED_ONE_LEVEL));
    }

    @Test
    void a_letter_sent_back_to_the_drafter_is_not_signed_any_more() {
        assertEquals(Level.HEAD_OF_OFFICE, sendBack(written.head, Kind.RETURNED_TO_DRAFTER));

        assertFalse(round.isOpen());
        assertEquals(List.of(ApprovalObstacle.RETURNED), against(written.head));
    }

    @Test
    void an_approval_lapses_when_the_draft_changes() {
        assertEquals(Level.HEAD_OF_OFFICE, sign(written.head));
        assertEquals(2, written.write("Seks.").number());

        assertTrue(round.isLapsed());
        assertEquals(List.of(ApprovalObstacle.LAPSED), against(written.division));
    }

    @Test
    void a_sent_letter_is_neither_signed_nor_sent_back() {
        assertEquals(
                AnswerGiven.Kind.FINAL,
                written.question
                        .answered(AnswerGiven.Kind.FINAL, ASKED, written.minister, NOW)
                        .kind());

        assertEquals(List.of(ApprovalObstacle.SENT), against(written.head));
        assertEquals(
                List.of(ApprovalObstacle.SENT), round.obstaclesToReturn(own(written.head), Kind.RETURNED_TO_DRAFTER));
    }

    @Test
    void the_frozen_bytes_prove_that_they_are_whole() {
        assertTrue(letter.isIntact());
        assertEquals(
                "dbc1b4c900ffe48d575b5da5c638040125f65db0fe3e24494b76ea986457d986",
                letter.pdfSha256(),
                "SHA-256 of the byte 2");
    }
}
