package dk.rettidig.it.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.rettidig.it.http.Program;
import dk.rettidig.it.http.Reply;
import dk.rettidig.it.system.RunningSystem;
import dk.rettidig.it.system.Started;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Deadlines in a person's own calendar. */
@ExtendWith(Started.class)
class CalendarIT {

    @Test
    void a_calendar_is_told_deadlines_until_its_address_is_ended(RunningSystem system) {
        Program district = Program.of(system, "fynspoliti");
        Program calendar = Program.ofNobody(system);
        String first = made(district);
        String second = made(district);
        Reply told = calendar.get(second);

        assertAll(
                () -> assertEquals(404, calendar.get(first).status(), "a new address ends the old one"),
                () -> assertEquals(200, told.status()),
                () -> assertTrue(told.type().startsWith("text/calendar"), told.type()),
                () -> assertTrue(told.body().contains("SUMMARY:Høringsfrist: REU alm. del"), told.body()),
                () -> assertFalse(told.body().contains("Vil ministeren"), "nothing of what is asked"),
                () -> assertEquals(404, calendar.get("/calendar/guess.ics").status()),
                () -> assertEquals(200, district.post("/calendar/end", "{}").status()),
                () -> assertEquals(404, calendar.get(second).status()));
    }

    /** The path of a new address. */
    private static String made(Program person) {
        String address = person.post("/calendar", "{}").json().getString("address");
        return address.substring(address.indexOf("/calendar/"));
    }
}
