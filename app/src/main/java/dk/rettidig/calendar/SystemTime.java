package dk.rettidig.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The only place that reads the machine's clock. Databases keep microseconds, so that nobody sees more. The sample
 * ministry may live on another day, so that a morning with reminders can be tried on a Sunday.
 */
@ApplicationScoped
class SystemTime {

    @Produces
    @ApplicationScoped
    InstantSource clock(
            @ConfigProperty(name = "rettidig.sample", defaultValue = "false") boolean isSample,
            @ConfigProperty(name = "rettidig.sample.day") Optional<LocalDate> day) {
        Instant start = Instant.now();
        Duration ahead =
                day.filter(any -> isSample).map(wanted -> from(start, wanted)).orElse(Duration.ZERO);
        return () -> Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    private static Duration from(Instant start, LocalDate day) {
        return Duration.ofDays(ChronoUnit.DAYS.between(DanishTime.dayOf(start), day));
    }
}
