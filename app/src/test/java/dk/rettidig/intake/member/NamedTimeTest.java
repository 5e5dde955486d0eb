package dk.rettidig.intake.member;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamedTimeTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);

    private static NamedTime named(String name, String from, @Nullable String to) {
        return new NamedTime(name, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    @Test
    void a_name_ends_the_day_before_the_next_one_begins() {
        List<NamedTime> times = List.of(
                named("Havudvalget", "2022-12-13", "2024-10-01"), named("Hav- og Kystudvalget", "2024-10-01", null));

        assertEquals(
                List.of(
                        named("Havudvalget", "2022-12-13", "2024-09-30"),
                        named("Hav- og Kystudvalget", "2024-10-01", null)),
                NamedTime.closed(times, TODAY));
    }

    @Test
    void the_last_name_lasts_while_the_next_session_is_awaited() {
        assertEquals(
                List.of(named("Havudvalget", "2024-10-01", null)),
                NamedTime.closed(List.of(named("Havudvalget", "2024-10-01", "2025-10-07")), TODAY));
    }

    @Test
    void a_committee_that_is_gone_for_a_year_has_ended() {
        assertEquals(
                List.of(named("Havudvalget", "2022-12-13", "2023-10-03")),
                NamedTime.closed(List.of(named("Havudvalget", "2022-12-13", "2023-10-03")), TODAY));
    }
}
