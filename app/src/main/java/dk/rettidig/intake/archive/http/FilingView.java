package dk.rettidig.intake.archive.http;

import dk.rettidig.intake.archive.Filing;
import dk.rettidig.intake.archive.Verdict;
import java.time.Instant;

/** A filing in numbers. */
public record FilingView(long id, Instant startedAt, String by, long read, long doubtful, long known, long refused) {

    static FilingView of(Filing filing) {
        return new FilingView(
                filing.id(),
                filing.startedAt(),
                filing.by().name(),
                filing.count(Verdict.READ),
                filing.count(Verdict.DOUBTFUL),
                filing.count(Verdict.KNOWN),
                filing.count(Verdict.REFUSED));
    }
}
