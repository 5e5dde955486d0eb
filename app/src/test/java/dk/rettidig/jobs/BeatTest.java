package dk.rettidig.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeatTest {

    @ParameterizedTest
    @CsvSource({
        // in winter seven o'clock is 06:00 UTC, in summer 05:00
        "07:00, 2026-11-20T05:59:58Z,     2026-11-19T06:00:00Z, 2026-11-20T06:00:00Z",
        "07:00, 2026-11-20T06:00:00Z,     2026-11-20T06:00:00Z, 2026-11-21T06:00:00Z",
        // a little early is that beat already, not the one of yesterday
        "07:00, 2026-11-20T05:59:59.999Z, 2026-11-20T06:00:00Z, 2026-11-21T06:00:00Z",
        "07:00, 2026-11-20T23:30:00Z,     2026-11-20T06:00:00Z, 2026-11-21T06:00:00Z",
        "07:00, 2026-07-01T12:00:00Z,     2026-07-01T05:00:00Z, 2026-07-02T05:00:00Z",
        // the night the clocks go forward has no half past two, the one they go back has two of them
        "02:30, 2026-03-29T12:00:00Z,     2026-03-29T01:30:00Z, 2026-03-30T00:30:00Z",
        "02:30, 2026-10-25T12:00:00Z,     2026-10-25T00:30:00Z, 2026-10-26T01:30:00Z"
    })
    void a_daily_beat_follows_the_clock_in_copenhagen(LocalTime time, Instant now, Instant latest, Instant next) {
        Beat beat = Beat.daily(time);

        assertEquals(latest, beat.latest(now));
        assertEquals(next, beat.next(now));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T06:00:44Z, 2026-11-20T06:00:45Z, 2026-11-20T06:01:00Z",
        "2026-11-20T06:00:43Z, 2026-11-20T06:00:30Z, 2026-11-20T06:00:45Z"
    })
    void a_quick_beat_is_the_same_on_every_node(Instant now, Instant latest, Instant next) {
        Beat beat = Beat.every(Duration.ofSeconds(15));

        assertEquals(latest, beat.latest(now));
        assertEquals(next, beat.next(now));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T05:50:00Z, 2026-11-19T16:45:00Z, 2026-11-20T06:00:00Z",
        "2026-11-20T16:50:00Z, 2026-11-20T16:45:00Z, 2026-11-21T06:00:00Z",
        "2026-11-20T12:01:00Z, 2026-11-20T12:00:00Z, 2026-11-20T12:15:00Z"
    })
    void a_beat_of_the_day_is_silent_at_night(Instant now, Instant latest, Instant next) {
        Beat beat = Beat.every(Duration.ofMinutes(15)).within(7, 17);

        assertEquals(latest, beat.latest(now));
        assertEquals(next, beat.next(now));
    }
}
