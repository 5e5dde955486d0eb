package dk.rettidig.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.calendar.AnswerRules;
import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.calendar.Deadline;
import dk.rettidig.database.Kept;
import dk.rettidig.hearing.Sending.Request;
import dk.rettidig.hearing.said.Sender;
import dk.rettidig.hearing.said.Way;
import dk.rettidig.hearing.said.Words;
import dk.rettidig.letter.Block;
import dk.rettidig.people.Office;
import dk.rettidig.people.Person;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.people.parliament.Committee;
import dk.rettidig.question.Matter;
import dk.rettidig.question.Question;
import dk.rettidig.question.QuestionRef;
import dk.rettidig.question.Sheet;
import dk.rettidig.refusal.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearingTest {

    private static final LocalDate ASKED = LocalDate.of(2024, 5, 30);
    private static final Instant SENT = Instant.parse("2024-06-03T08:00:00Z");
    private static final Instant LATER = Instant.parse("2024-07-30T08:00:00Z");
    private static final Deadline DUE = Deadline.parse("2024-06-14T12:00:00+02:00");

    private final Office office = new Office("POL", "Politikontoret", ASKED);
    private final Person officer = Person.inOffice(office, "Mette Holm", "mette.holm@ministerium.example", ASKED);
    private final Authority police = new Authority("RIGSPOLITIET", "Rigspolitiet", "rp@politi.example", ASKED);
    private final Authority district = police.unit("FYN", "Fyns Politi", "fyn@politi.example", ASKED);
    private final Person writer = Person.inAuthority(police, "Lis Krogh", "lis@politi.example", ASKED);
    private final Question question = asked();
    private final Hearing hearing = Kept.row(Hearing.to(police, question, request(DUE)));

    private Question asked() {
        Committee committee = new Committee("REU", "Retsudvalget", "reu@udvalg.example", ASKED);
        Sheet sheet = new Sheet(committee, "justitsministeren", ASKED, null, "", "Vil ministeren?");
        QuestionRef ref = new QuestionRef("20231", "REU", Matter.GENERAL, "", 1193);
        AnswerRules rules = new AnswerRules(new DanishCalendar(List.of()));
        return Question.asked(ref, sheet, List.of(), rules.generalBusiness(ASKED, null), officer, SENT);
    }

    private Request request(Deadline due) {
        return new Request("Til brug for svaret bedes …", due, SENT, SENT, officer, "key");
    }

    private static Words words(String text) {
        return Words.written(List.of(Block.Paragraph.of(text)), Way.WRITTEN);
    }

    private int receive(String text, String at) {
        return hearing.receive(words(text), Instant.parse(at), LATER, Sender.of(writer))
                .number();
    }

    private boolean extend(String due, String grantedAt) {
        Extension.Grant grant =
                new Extension.Grant(Deadline.parse(due), "ferie", Instant.parse(grantedAt), Instant.parse(grantedAt));
        return hearing.extend(grant, officer).counts();
    }

    private static List<String> keys(Refused refused) {
        return refused.reasons().stream().map(reason -> reason.key()).toList();
    }

    @ParameterizedTest(name = "received {0}: {1} ({2})")
    @CsvSource({
        "2024-06-14T09:59:59Z, ANSWERED, a minute before noon in Copenhagen",
        "2024-06-14T10:00:00Z, ANSWERED, the time itself is in time",
        "2024-06-14T10:00:01Z, ANSWERED_LATE, a second after",
    })
    void a_statement_is_in_time_up_to_the_moment_of_the_deadline(String at, Standing standing, String because) {
        assertEquals(1, receive("Rigspolitiet kan oplyse …", at), because);

        assertEquals(standing, hearing.standing(LATER), because);
    }

    @Test
    void a_hearing_without_a_statement_waits_until_its_deadline_is_over() {
        assertEquals(Standing.WAITING, hearing.standing(Instant.parse("2024-06-14T10:00:00Z")));
        assertEquals(Standing.OVERDUE, hearing.standing(Instant.parse("2024-06-14T10:00:01Z")));
    }

    @Test
    void an_extension_granted_in_time_moves_the_deadline_and_both_are_kept() {
        assertTrue(extend("2024-06-20", "2024-06-13T08:00:00Z"));

        assertEquals(Deadline.parse("2024-06-20"), hearing.due());
        assertEquals(DUE, hearing.originalDue());
        assertEquals(DUE, hearing.extensions().get(0).oldDue());
    }

    @Test
    void nobody_is_made_punctual_afterwards() {
        assertFalse(extend("2024-06-20", "2024-06-14T10:00:01Z"));

        assertEquals(DUE, hearing.due());
        assertEquals(1, hearing.extensions().size());
    }

    @Test
    void an_extension_registered_late_counts_by_the_day_it_was_granted() {
        assertTrue(extend("2024-06-20", "2024-06-14T08:00:00Z"));
        Extension.Grant earlier = new Extension.Grant(
                Deadline.parse("2024-06-18"), "sygdom", Instant.parse("2024-06-10T08:00:00Z"), LATER);

        assertTrue(hearing.extend(earlier, officer).counts());
        assertEquals(Deadline.parse("2024-06-20"), hearing.due());
        assertTrue(hearing.extensions().get(0).isRegisteredLate());
    }

    @Test
    void a_chain_of_extensions_breaks_where_one_came_too_late() {
        assertTrue(extend("2024-06-17", "2024-06-14T08:00:00Z"));
        assertFalse(extend("2024-06-21", "2024-06-18T08:00:00Z"));
        assertFalse(extend("2024-06-25", "2024-06-20T08:00:00Z"));

        assertEquals(Deadline.parse("2024-06-17"), hearing.due());
    }

    @Test
    void a_deadline_after_the_answer_s_own_is_refused_while_the_answer_can_be_in_time() {
        Refused refused =
                assertThrows(Refused.class, () -> Hearing.to(police, question, request(Deadline.parse("2024-06-28"))));

        assertEquals(List.of("hearing.obstacle.AFTER_ANSWER_DUE"), keys(refused));
    }

    @Test
    void a_statement_entered_later_keeps_the_time_it_came_and_says_so() {
        assertEquals(1, receive("Rigspolitiet kan oplyse …", "2024-06-13T08:00:00Z"));

        assertTrue(hearing.statements().get(0).isRegisteredLate());
        assertEquals(Optional.of(Instant.parse("2024-06-13T08:00:00Z")), hearing.firstArrival());
    }

    @Test
    void the_first_arrival_keeps_its_time_when_a_statement_is_sent_back() {
        assertEquals(1, receive("Kort svar", "2024-06-13T08:00:00Z"));
        assertEquals(
                "tal for 2023",
                hearing.sendBack("tal for 2023", Instant.parse("2024-06-14T08:00:00Z"), officer)
                        .missing());
        assertEquals(Standing.SENT_BACK, hearing.standing(LATER));

        assertEquals(2, receive("Langt svar", "2024-06-20T08:00:00Z"));
        assertEquals(Standing.ANSWERED, hearing.standing(LATER));
        assertEquals(2, hearing.latestStatement().orElseThrow().number());
    }

    @Test
    void the_same_words_twice_are_one_statement() {
        assertEquals(1, receive("Rigspolitiet kan oplyse …", "2024-06-13T08:00:00Z"));

        Refused refused =
                assertThrows(Refused.class, () -> receive("Rigspolitiet kan oplyse …", "2024-06-13T08:00:05Z"));
        assertEquals(List.of("hearing.obstacle.SAME_WORDS"), keys(refused));
    }

    @Test
    void no_remarks_is_an_answer_too() {
        Words none = Words.written(List.of(), Way.WRITTEN);

        assertEquals(1, hearing.receive(none, SENT, LATER, Sender.of(writer)).number());
        assertTrue(hearing.statements().get(0).noRemarks());
        assertEquals(Standing.ANSWERED, hearing.standing(LATER));
    }

    @Test
    void nothing_arrives_before_it_was_asked_for_or_in_the_future() {
        assertEquals(
                List.of("hearing.obstacle.BEFORE_SENT"),
                keys(assertThrows(Refused.class, () -> receive("…", "2024-06-02T08:00:00Z"))));
        assertEquals(
                List.of("hearing.obstacle.IN_THE_FUTURE"),
                keys(assertThrows(Refused.class, () -> receive("…", "2024-08-02T08:00:00Z"))));
    }

    @Test
    void a_hearing_is_sent_onward_to_units_with_earlier_deadlines_only() {
        assertEquals(
                List.of("hearing.obstacle.AFTER_OWN_DUE"),
                keys(assertThrows(
                        Refused.class, () -> hearing.sendOnward(district, request(Deadline.parse("2024-06-15"))))));
        Authority prisons = new Authority("KRIMINALFORSORGEN", "Kriminalforsorgen", "kf@kf.example", ASKED);
        assertEquals(
                List.of("hearing.obstacle.NOT_A_UNIT"),
                keys(assertThrows(
                        Refused.class, () -> hearing.sendOnward(prisons, request(Deadline.parse("2024-06-10"))))));
    }

    @Test
    void a_wish_for_more_time_moves_nothing_until_it_is_granted() {
        Deadline wished = Deadline.parse("2024-06-21");
        assertEquals(
                wished,
                hearing.wish(wished, "mange districter", SENT.plusSeconds(60), writer)
                        .due());
        assertEquals(DUE, hearing.due());
        assertTrue(hearing.openRequest().isPresent());

        assertTrue(extend("2024-06-21", "2024-06-04T08:00:00Z"));
        assertTrue(hearing.openRequest().isEmpty());
    }

    @Test
    void a_day_brings_at_most_one_reminder_and_an_answered_hearing_none() {
        Instant morning = Instant.parse("2024-06-17T06:00:00Z");
        assertEquals("", hearing.remind("", morning, null).note());
        assertEquals(
                List.of("hearing.obstacle.REMINDED_TODAY"),
                keys(assertThrows(Refused.class, () -> hearing.remind("", morning.plusSeconds(3600), officer))));

        assertEquals(1, receive("Svar", "2024-06-18T06:00:00Z"));
        assertEquals(
                List.of(HearingObstacle.ANSWERED),
                hearing.rules().againstReminder(Instant.parse("2024-06-19T06:00:00Z")));
    }

    @Test
    void a_cancelled_hearing_takes_no_statement_that_came_afterwards() {
        assertEquals(SENT.plusSeconds(60), hearing.cancel(SENT.plusSeconds(60)).at());

        assertEquals(Standing.CANCELLED, hearing.standing(LATER));
        assertEquals(
                List.of("hearing.obstacle.CANCELLED"),
                keys(assertThrows(Refused.class, () -> receive("…", "2024-06-13T08:00:00Z"))));
    }

    @Test
    void a_new_deadline_is_a_later_one() {
        assertEquals(
                List.of("hearing.obstacle.NOT_LATER"),
                keys(assertThrows(Refused.class, () -> extend("2024-06-14T12:00:00+02:00", "2024-06-10T08:00:00Z"))));
    }

    @Test
    void what_has_been_answered_is_not_extended_afterwards_but_may_have_been_before() {
        assertEquals(1, receive("Svar", "2024-06-13T08:00:00Z"));

        assertEquals(
                List.of("hearing.obstacle.ANSWERED"),
                keys(assertThrows(Refused.class, () -> extend("2024-06-20", "2024-06-13T08:00:00Z"))));
        assertTrue(extend("2024-06-20", "2024-06-13T07:59:59Z"));
    }

    @Test
    void an_extension_is_granted_after_the_request_and_not_in_the_future() {
        Extension.Grant ahead = new Extension.Grant(
                Deadline.parse("2024-06-20"),
                "ferie",
                Instant.parse("2024-06-12T08:00:01Z"),
                Instant.parse("2024-06-12T08:00:00Z"));

        assertEquals(
                List.of("hearing.obstacle.BEFORE_SENT"),
                keys(assertThrows(Refused.class, () -> extend("2024-06-20", "2024-06-03T07:59:59Z"))));
        assertEquals(
                List.of("hearing.obstacle.IN_THE_FUTURE"),
                keys(assertThrows(Refused.class, () -> hearing.extend(ahead, officer))));
    }

    @Test
    void a_unit_may_have_as_long_as_its_authority_and_no_longer_and_is_asked_once() {
        Hearing child = Kept.row(hearing.sendOnward(district, request(DUE)));
        Extension.Grant longer =
                new Extension.Grant(Deadline.parse("2024-06-15"), "ferie", SENT.plusSeconds(60), SENT.plusSeconds(60));

        assertEquals(
                List.of("hearing.obstacle.AFTER_OWN_DUE"),
                keys(assertThrows(Refused.class, () -> child.extend(longer, writer))));
        assertEquals(
                List.of("hearing.obstacle.ASKED_ALREADY"),
                keys(assertThrows(Refused.class, () -> hearing.sendOnward(district, request(DUE)))));
        assertEquals(SENT, child.cancel(SENT).at());
        assertEquals(DUE, hearing.sendOnward(district, request(DUE)).due());
    }

    @Test
    void a_unit_is_given_as_much_time_as_its_authority_was() {
        Hearing child = Kept.row(hearing.sendOnward(district, request(Deadline.parse("2024-06-12"))));

        assertEquals(
                DUE,
                child.extend(new Extension.Grant(DUE, "ferie", SENT, SENT), writer)
                        .due());
    }

    @Test
    void a_wish_is_open_once_and_refused_only_when_it_is_open() {
        Deadline wished = Deadline.parse("2024-06-21");
        assertEquals(List.of(HearingObstacle.NOT_REQUESTED), hearing.rules().againstRefusingRequest());
        assertEquals(
                wished,
                hearing.wish(wished, "ferie", SENT.plusSeconds(60), writer).due());

        assertEquals(List.of(HearingObstacle.REQUESTED_ALREADY), hearing.rules().againstRequest(SENT.plusSeconds(90)));
        assertEquals(List.of(), hearing.rules().againstRefusingRequest());
    }

    @Test
    void nothing_is_sent_back_that_has_not_come_or_was_sent_back_already() {
        assertEquals(List.of(HearingObstacle.NOT_ANSWERED), hearing.rules().againstSendingBack());
        assertEquals(1, receive("Kort svar", "2024-06-13T08:00:00Z"));
        assertEquals("tal", hearing.sendBack("tal", LATER, officer).missing());

        assertEquals(List.of(HearingObstacle.SENT_BACK_ALREADY), hearing.rules().againstSendingBack());
        assertEquals(List.of(), hearing.rules().againstOnward(), "what is missing may be asked of a unit");
    }

    @Test
    void the_authority_s_own_day_is_no_later_than_its_deadline() {
        assertEquals(
                LocalDate.of(2024, 6, 14),
                hearing.aimFor(LocalDate.of(2024, 6, 14)).day());
        assertEquals(
                List.of("hearing.obstacle.AFTER_OWN_DUE"),
                keys(assertThrows(Refused.class, () -> hearing.aimFor(LocalDate.of(2024, 6, 15)))));
    }

    @Test
    void what_fell_away_is_neither_answered_extended_nor_chased() {
        assertEquals(SENT.plusSeconds(60), hearing.cancel(SENT.plusSeconds(60)).at());

        assertEquals(List.of(HearingObstacle.CANCELLED), hearing.rules().againstStatement());
        assertEquals(List.of(HearingObstacle.CANCELLED), hearing.rules().againstExtension(LATER));
        assertEquals(List.of(HearingObstacle.CANCELLED), hearing.rules().againstOnward());
    }
}
