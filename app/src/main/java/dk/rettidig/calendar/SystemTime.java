package dk.rettidig.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The only place that reads the machine's clock. Databases keep microseconds, so that nobody sees more. */
@ApplicationScoped
class SystemTime {

    @Produces
    @ApplicationScoped
    InstantSource clock() {
        return () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
