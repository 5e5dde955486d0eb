package dk.rettidig.errand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.rettidig.errand.Errand.Ending;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final Instant BEGUN = Instant.parse("2026-11-23T08:00:00Z");

    /** All moments in seconds after the beginning. */
    @ParameterizedTest
    @CsvSource({
        // seen, stop wanted, ended as, looked at, stands, may go on
        "0,,,0,UNDER_WAY,true",
        "0,,,49,UNDER_WAY,true",
        "0,,,50,UNDER_WAY,false",
        "0,,,59,UNDER_WAY,false",
        "0,,,60,LOST,false",
        "45,,,100,UNDER_WAY,false",
        "45,,,94,UNDER_WAY,true",
        "45,,,105,LOST,false",
        "0,1,,2,STOPPING,false",
        "0,1,,60,LOST,false",
        "0,,DONE,1,DONE,false",
        "0,,DONE,86400,DONE,false",
        "0,1,DONE,2,DONE,false",
        "0,1,STOPPED,2,STOPPED,false",
        "0,,FAILED,2,FAILED,false",
        "0,,FAILED,600,FAILED,false"
    })
    void what_is_known_of_an_errand_says_how_it_stands_and_whether_it_goes_on(
            long seen,
            @Nullable Long stopWanted,
            @Nullable Ending ending,
            long looked,
            Standing standing,
            boolean mayGoOn) {
        Instant stop = stopWanted == null ? null : BEGUN.plusSeconds(stopWanted);
        Instant sign = BEGUN.plusSeconds(seen);
        Instant now = BEGUN.plusSeconds(looked);

        assertEquals(standing, Standing.of(ending, stop, sign, now));
        assertEquals(mayGoOn, Standing.mayGoOn(ending, stop, sign, now));
    }
}
