package dk.rettidig.report.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.calendar.DanishCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingDayTest {

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource({
        "2026-10-01, true, a Thursday and the first day of the quarter",
        "2026-10-03, false, a Saturday",
        "2026-10-07, true, the fifth working day",
        "2026-10-08, false, the sixth",
        "2026-01-01, false, New Year's Day",
        "2026-01-02, true, the first working day of the year",
        "2026-04-02, false, Maundy Thursday",
        "2026-04-07, true, the second working day, after Easter",
    })
    void the_report_is_sent_on_the_first_working_days_of_a_quarter(LocalDate day, boolean isDue, String because) {
        assertEquals(isDue, PostingDay.is(day, new DanishCalendar(List.of())), because);
    }
}
