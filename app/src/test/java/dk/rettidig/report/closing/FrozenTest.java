package dk.rettidig.report.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.language.Messages;
import dk.rettidig.people.Person;
import dk.rettidig.people.authority.Authority;
import dk.rettidig.refusal.Refused;
import dk.rettidig.report.CountedHearing;
import dk.rettidig.report.Figures;
import dk.rettidig.report.Outcome;
import dk.rettidig.report.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrozenTest {

    private static final Figures FIGURES = new Figures(3, 1, 1, 0, 1, 1, 1, 2, 2, 90);
    private static final Instant CAME = Instant.parse("2025-03-17T10:15:00Z");

    private static CountedHearing hearing(long id, String due, @Nullable Instant came, Outcome outcome) {
        return new CountedHearing(
                id,
                "20241-REU-" + id,
                "Rigspolitiet",
                Instant.parse("2025-03-03T09:00:00Z"),
                Deadline.parse(due),
                Deadline.parse("2025-03-14"),
                came,
                null,
                false,
                outcome,
                null);
    }

    private static Frozen frozen(CountedHearing... hearings) {
        return Frozen.of(FIGURES, List.of(hearings));
    }

    @Test
    void what_is_frozen_is_read_again_as_it_was() {
        Frozen frozen = frozen(
                hearing(1, "2025-03-17T12:00:00+01:00", CAME, Outcome.ON_TIME),
                hearing(2, "2025-03-14", null, Outcome.LATE));

        assertEquals(frozen, Frozen.parse(frozen.text()));
        assertEquals(List.of(), Frozen.parse(frozen.text()).differences(frozen));
    }

    @Test
    void any_other_figure_or_fact_has_another_hash() {
        Frozen frozen = frozen(hearing(1, "2025-03-14", CAME, Outcome.LATE));
        Frozen other = frozen(hearing(1, "2025-03-17", CAME, Outcome.LATE));
        Figures more = new Figures(4, 2, 1, 0, 1, 2, 1, 3, 3, 90);

        assertNotEquals(Frozen.sha256(frozen.text()), Frozen.sha256(other.text()));
        assertNotEquals(Frozen.sha256(frozen.text()), Frozen.sha256(new Frozen(more, frozen.lines()).text()));
    }

    @Test
    void a_statement_entered_afterwards_is_a_difference_with_its_cause() {
        Frozen closed = frozen(hearing(1, "2025-03-17", null, Outcome.LATE));
        List<Difference> differences = closed.differences(frozen(hearing(1, "2025-03-17", CAME, Outcome.ON_TIME)));

        assertEquals(1, differences.size());
        assertEquals("20241-REU-1", differences.get(0).ref());
        assertEquals(
                "Modtaget: intet, nu 17. marts 2025 kl. 11.15. Tæller som: For sen, nu Rettidig.",
                differences.get(0).why(Messages.danish()));
    }

    @Test
    void a_question_kept_secret_afterwards_is_no_difference_and_is_not_named_by_one() {
        CountedHearing known = hearing(1, "2025-03-17", null, Outcome.LATE);
        CountedHearing secret = new CountedHearing(
                1,
                null,
                "Rigspolitiet",
                known.sentAt(),
                known.due(),
                known.originalDue(),
                null,
                null,
                false,
                Outcome.LATE,
                null);
        CountedHearing answered = new CountedHearing(
                1,
                null,
                "Rigspolitiet",
                known.sentAt(),
                known.due(),
                known.originalDue(),
                CAME,
                null,
                false,
                Outcome.ON_TIME,
                null);

        assertEquals(List.of(), frozen(known).differences(frozen(secret)));
        assertEquals(null, frozen(known).differences(frozen(answered)).get(0).ref());
    }

    @Test
    void the_figures_of_one_authority_are_added_up_from_its_frozen_lines() {
        Frozen frozen = frozen(
                of("Rigspolitiet", 1, "2025-03-17", CAME, true, Outcome.ON_TIME),
                of("Rigspolitiet", 2, "2025-03-14", null, false, Outcome.LATE),
                of("Rigspolitiet", 3, "2025-03-14", Instant.parse("2025-03-14T08:00:00Z"), false, Outcome.ON_TIME),
                of("Rigspolitiet", 5, "2025-03-17", CAME, false, Outcome.ON_TIME),
                of("Kriminalforsorgen", 4, "2025-03-14", CAME, false, Outcome.LATE));

        Frozen police = frozen.aboutThoseOf(Set.of(1L));

        assertEquals(new Figures(4, 3, 1, 0, 0, 1, 3, 3, 2, 90), police.figures());
        assertEquals(
                List.of(1L, 2L, 3L, 5L),
                police.lines().stream().map(FrozenLine::id).toList());
        assertEquals(Figures.none(90), frozen.aboutThoseOf(Set.of()).figures());
    }

    private static CountedHearing of(
            String authority, long id, String due, @Nullable Instant came, boolean sentBack, Outcome outcome) {
        CountedHearing one = hearing(id, due, came, outcome);
        return new CountedHearing(
                id,
                one.ref(),
                authority,
                one.sentAt(),
                one.due(),
                one.originalDue(),
                came,
                null,
                sentBack,
                outcome,
                null);
    }

    @Test
    void a_hearing_that_came_or_went_is_a_difference() {
        Frozen closed = frozen(hearing(1, "2025-03-17", null, Outcome.LATE));
        List<Difference> differences = closed.differences(frozen(hearing(2, "2025-03-17", null, Outcome.LATE)));

        assertEquals(
                List.of(Difference.Kind.GONE, Difference.Kind.ADDED),
                differences.stream().map(Difference::kind).toList());
    }

    @Test
    void a_period_is_opened_again_once_and_stays_as_it_was() {
        LocalDate since = LocalDate.of(2020, 1, 1);
        Authority authority = new Authority("RIGSPOLITIET", "Rigspolitiet", "rp@politi.example", since);
        Person by = Person.inAuthority(authority, "Lis Krogh", "lis@politi.example", since);
        ClosedPeriod closed = new ClosedPeriod(Span.year(2025), frozen(), CAME, by);
        String hash = closed.sha256();

        assertEquals(Span.year(2025), closed.reopen("Tre høringer manglede.", CAME, by));
        assertTrue(closed.isIntact() && closed.isReopened());
        assertEquals(hash, closed.sha256());
        assertEquals(Frozen.sha256(frozen().text()), hash);
        assertEquals(frozen().text(), closed.content());
        assertEquals(Optional.of("Tre høringer manglede."), closed.reopenReason());
        assertEquals(Optional.of(by), closed.reopenedBy());
        assertThrows(Refused.class, () -> closed.reopen("Igen.", CAME, by));
    }
}
