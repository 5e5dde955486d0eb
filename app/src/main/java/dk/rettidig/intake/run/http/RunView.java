package dk.rettidig.intake.run.http;

import dk.rettidig.intake.run.FeedRun;
import dk.rettidig.intake.run.FeedRuns;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run.
 *
 * @param outcome GOOD, STOPPED or DIED; none while it runs
 * @param problems the documents it could not use
 */
public record RunView(
        long id,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String outcome,
        String reason,
        int created,
        int changed,
        int errors,
        List<ProblemView> problems) {

    /** One of Parliament's documents, and what it lacks. */
    public record ProblemView(int document, String message) {}

    static RunView of(FeedRun run, FeedRuns runs) {
        return new RunView(
                run.id(),
                run.startedAt(),
                run.endedAt().orElse(null),
                run.outcome().map(Enum::name).orElse(null),
                run.reason(),
                run.created(),
                run.changed(),
                run.errors(),
                run.errors() == 0
                        ? List.of()
                        : runs.errorsOf(run).stream()
                                .map(error -> new ProblemView(error.document(), error.message()))
                                .toList());
    }
}
