package dk.rettidig.intake.run.http;

import dk.rettidig.web.page.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the fetching stands.
 *
 * @param configured whether there is an address to ask
 * @param alarm whether there was no good run for too long
 * @param running whether a run is under way
 * @param questions how many questions are known from Parliament
 */
@Page("intake/feed")
public record FeedPage(
        boolean configured,
        String address,
        @Nullable Instant lastGood,
        boolean alarm,
        boolean running,
        long questions,
        List<RunView> runs,
        List<NoticeView> notices) {}
