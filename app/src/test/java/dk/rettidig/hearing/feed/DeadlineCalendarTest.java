package dk.rettidig.hearing.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.hearing.feed.DeadlineCalendar.Event;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineCalendarTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");

    private static String of(String title, String due) {
        return new DeadlineCalendar(List.of(new Event("hearing-1@rettidig", title, Deadline.parse(due)))).text(NOW);
    }

    @Test
    void a_deadline_is_a_day_or_a_moment() {
        assertEquals(
                """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Rettidig//DA
                BEGIN:VEVENT
                UID:hearing-1@rettidig
                DTSTAMP:20270301T080000Z
                DTSTART;VALUE=DATE:20270305
                SUMMARY:Høringsfrist: REU alm. del 1
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR
                """
                        .replace("\n", "\r\n"),
                of("Høringsfrist: REU alm. del 1", "2027-03-05"));
        assertTrue(of("Frist", "2027-03-05T12:00:00+01:00").contains("DTSTART:20270305T1100"));
    }

    @Test
    void a_long_line_goes_on_in_the_next_and_no_letter_is_cut() {
        String text = of("æ".repeat(200), "2027-03-05");

        assertTrue(text.lines().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75), text);
        assertTrue(text.replace("\r\n ", "").contains("SUMMARY:" + "æ".repeat(200)));
    }

    @Test
    void what_means_something_to_a_calendar_is_escaped() {
        assertTrue(of("a, b; c\\d", "2027-03-05").contains("SUMMARY:a\\, b\\; c\\\\d"));
    }
}
