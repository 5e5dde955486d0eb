package dk.rettidig.sample;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dk.rettidig.answer.Voice;
import dk.rettidig.answer.phrase.Phrase;
import dk.rettidig.answer.phrase.Phrases;
import dk.rettidig.approval.deputy.Deputies;
import dk.rettidig.approval.deputy.Deputy;
import dk.rettidig.approval.route.Level;
import dk.rettidig.approval.route.RouteLevel;
import dk.rettidig.approval.route.Routes;
import dk.rettidig.journal.Journal;
import dk.rettidig.journal.register.RegisterChanged;
import dk.rettidig.language.Text;
import dk.rettidig.people.Office;
import dk.rettidig.people.Offices;
import dk.rettidig.people.People;
import dk.rettidig.people.Person;
import dk.rettidig.people.Role;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.question.AnswerGiven.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the sample's administrator has put into the registers over the years. */
@ApplicationScoped
class SampleRegisters {

    private static final LocalDate BEGUN = LocalDate.of(2022, 1, 3);
    private static final LocalDate CHANGED = LocalDate.of(2025, 2, 3);

    @Inject
    Phrases phrases;

    @Inject
    Routes routes;

    @Inject
    Deputies deputies;

    @Inject
    People people;

    @Inject
    Offices offices;

    @Inject
    SampleAuthorities authorities;

    @Inject
    Journal journal;

    @Inject
    WorkDiary diary;

    void keep() {
        phrase("Forbehold", "Opgørelsen er foretaget manuelt og er derfor forbundet med usikkerhed.", null);
        phrase("Forbehold", "Tallene er foreløbige og kan ændre sig, når de seneste sager er registreret.", null);
        phrase("Henvisning", "Der henvises i øvrigt til besvarelsen af spørgsmål nr. ", null);
        phrase("Konkrete sager", "{ministerium} kan af principielle grunde ikke udtale sig om en konkret sag.", null);
        Phrase former = phrase("Afslutning", "{ministerium} tager det oplyste til efterretning.", null);
        former.until(CHANGED.minusDays(1));
        phrase(
                Phrase.OPENING,
                "{ministerium} har indhentet en udtalelse fra {myndighed}, der på grundlag af bidrag fra"
                        + " institutionerne har oplyst følgende:",
                authorities.byCode("KRIMINALFORSORGEN"));
        shorten(offices.byCode("STRAF").orElseThrow());
    }

    @CanIgnoreReturnValue
    private Phrase phrase(String topic, String words, @Nullable Authority authority) {
        Phrase phrase = phrases.add(new Phrase(topic, Voice.MINISTRY, authority, words, BEGUN));
        filed("phrases", Text.of("administration.happened.Added", topic + ", " + words, BEGUN), BEGUN);
        return phrase;
    }

    /** One office sends its corrections from its head straight to the minister. */
    private void shorten(Office office) {
        List<RouteLevel> levels = List.of(
                new RouteLevel(office, Kind.CORRECTION, Level.HEAD_OF_OFFICE, 2, CHANGED),
                new RouteLevel(office, Kind.CORRECTION, Level.MINISTER, 1, CHANGED));
        routes.change(CHANGED, Optional.of(office), Kind.CORRECTION, levels);
        Text kind = Text.of(Kind.CORRECTION.messageKey());
        Text what = Text.of(
                "administration.happened.RouteChanged", office.name(), kind, CHANGED, "Kontorchef 2, Minister 1");
        filed("routes", what, CHANGED);
        Text promoted = Text.of(
                "administration.happened.RoleGiven", "Hanne Skov", Text.of(Role.HEAD_OF_OFFICE.messageKey()), CHANGED);
        filed("people", promoted, CHANGED);
    }

    /** One head of office is away these days, and the other signs. */
    void goOnLeave() {
        List<Person> heads = people.holding(Role.HEAD_OF_OFFICE);
        Person away = heads.get(heads.size() - 1);
        LocalDate from = diary.add(diary.today(), -1);
        LocalDate to = diary.add(diary.today(), 8);
        Deputy named = deputies.add(new Deputy(heads.get(0), away, from, to));
        Text what = Text.of("approval.deputy.happened.Named", named.person().name(), away.name(), from, to);
        journal.recordAt(new RegisterChanged("deputies", what), away, diary.at(from, 8));
    }

    private void filed(String register, Text what, LocalDate on) {
        Person admin = people.holding(Role.ADMINISTRATOR).get(0);
        journal.recordAt(new RegisterChanged(register, what), admin, diary.at(on, 10));
    }
}
