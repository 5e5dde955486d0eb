package dk.rettidig.hearing.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.calendar.AnswerRules;
import dk.rettidig.calendar.DanishCalendar;
import dk.rettidig.calendar.Deadline;
import dk.rettidig.database.Kept;
import dk.rettidig.hearing.Hearing;
import dk.rettidig.hearing.Sending.Request;
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
import org.junit.jupiter.api.Test;

class StatementDraftTest {

    private static final LocalDate ASKED = LocalDate.of(2024, 5, 30);
    private static final Instant SENT = Instant.parse("2024-06-03T08:00:00Z");
    private static final Instant MORNING = Instant.parse("2024-06-10T07:00:00Z");
    private static final Instant NOON = Instant.parse("2024-06-10T10:00:00Z");

    private final Office office = new Office("POL", "Politikontoret", ASKED);
    private final Person officer = Person.inOffice(office, "Mette Holm", "mette.holm@ministerium.example", ASKED);
    private final Authority police = new Authority("RIGSPOLITIET", "Rigspolitiet", "rp@politi.example", ASKED);
    private final Authority prosecution = new Authority("RIGSADVOKATEN", "Rigsadvokaten", "ra@ra.example", ASKED);
    private final Person writer = Kept.row(Person.inAuthority(police, "Mia Toft", "mia@politi.example", ASKED));
    private final Person colleague = Kept.row(Person.inAuthority(police, "Bo Lund", "bo@politi.example", ASKED));
    private final Hearing hearing = Kept.row(Hearing.to(
            Kept.row(police),
            asked(),
            new Request("", Deadline.parse("2024-06-14T12:00:00+02:00"), SENT, SENT, officer, "key")));

    private Question asked() {
        Committee committee = new Committee("REU", "Retsudvalget", "reu@udvalg.example", ASKED);
        Sheet sheet = new Sheet(committee, "justitsministeren", ASKED, null, "", "Vil ministeren?");
        QuestionRef ref = new QuestionRef("20231", "REU", Matter.GENERAL, "", 1193);
        AnswerRules rules = new AnswerRules(new DanishCalendar(List.of()));
        return Question.asked(ref, sheet, List.of(), rules.generalBusiness(ASKED, null), officer, SENT);
    }

    private StatementDraft draft(String text, Instant at, Person by) {
        return Kept.row(new StatementDraft(hearing, text, at, by));
    }

    @Test
    void a_colleague_goes_on_with_it_and_is_named() {
        StatementDraft draft = draft("Tre.", MORNING, writer).goOn("Tre droner.", NOON, colleague);

        assertEquals("Tre droner.", draft.text());
        assertEquals("Bo Lund", draft.by().name());
        assertEquals(NOON, draft.savedAt());
    }

    @Test
    void what_was_given_or_thrown_away_cannot_be_gone_on_with() {
        StatementDraft used = draft("Tre.", MORNING, writer).use(NOON);
        StatementDraft discarded = draft("To.", MORNING, writer).discard(NOON);

        assertFalse(used.isOpen());
        assertThrows(Refused.class, () -> used.goOn("Fire.", NOON, writer));
        assertThrows(Refused.class, () -> used.discard(NOON));
        assertThrows(Refused.class, () -> discarded.goOn("Fire.", NOON, writer));
    }

    @Test
    void somebody_who_has_not_seen_the_last_saving_does_not_write_over_it() {
        StatementDraft draft = draft("Tre.", MORNING, writer);

        assertTrue(new Basis(draft.id(), draft.version()).isNewestOf(draft));
        assertFalse(new Basis(draft.id(), draft.version() - 1).isNewestOf(draft));
        assertFalse(new Basis(draft.id(), null).isNewestOf(draft));
        assertFalse(new Basis(null, null).isNewestOf(draft));
    }

    @Test
    void the_one_asked_for_stands_in_the_field_otherwise_the_last_saved() {
        StatementDraft late = draft("Tre droner.", NOON, colleague);
        StatementDraft early = draft("To.", MORNING, writer);
        List<StatementDraft> open = List.of(late, early);

        assertEquals("Tre droner.", DraftsView.of(open, 0).text().orElseThrow());
        assertEquals("To.", DraftsView.of(open, early.id()).text().orElseThrow());
        assertEquals(1, DraftsView.of(open, early.id()).others().size());
        assertTrue(DraftsView.of(List.of(), 0).text().isEmpty());
    }

    @Test
    void a_refused_form_goes_on_from_what_it_showed_and_from_nothing_once_that_has_ended() {
        StatementDraft draft = draft("Tre.", MORNING, writer);
        DraftsView shown = DraftsView.of(List.of(draft), 0);

        assertEquals(String.valueOf(draft.id()), shown.basis(String.valueOf(draft.id())));
        assertEquals("", shown.basis("999999"));
        assertEquals("", DraftsView.NOTHING.basis(String.valueOf(draft.id())));
    }

    @Test
    void only_who_is_of_the_authority_asked_writes() {
        Person elsewhere = Person.inAuthority(Kept.row(prosecution), "Ida Bech", "ida@ra.example", ASKED);

        assertTrue(ShowDrafts.writes(hearing, writer));
        assertFalse(ShowDrafts.writes(hearing, elsewhere));
        assertFalse(ShowDrafts.writes(hearing, officer));
    }
}
