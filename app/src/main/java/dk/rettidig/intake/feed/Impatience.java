package dk.rettidig.intake.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Breaks off an answer that does not come to its end; the client's own patience ends with the answer's head. */
record Impatience(CompletableFuture<Void> breakingOff) implements AutoCloseable {

    static Impatience with(InputStream answer, Duration patience) {
        return new Impatience(CompletableFuture.runAsync(
                () -> close(answer), CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)));
    }

    private static void close(InputStream answer) {
        try {
            answer.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        breakingOff.cancel(false);
    }
}
