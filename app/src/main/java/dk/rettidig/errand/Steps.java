package dk.rettidig.errand;

import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** How whoever carries out an errand tells how far it has come, and hears at the same time whether to go on. */
public final class Steps {

    /** Oftener nobody looks. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final long errand;
    private final Errands errands;
    private final ErrandFiles files;
    private final InstantSource clock;
    private @Nullable Integer parts;
    private int taken;
    private Instant told = Instant.EPOCH;

    Steps(long errand, Errands errands, ErrandFiles files, InstantSource clock) {
        this.errand = errand;
        this.errands = errands;
        this.files = files;
        this.clock = clock;
    }

    /** How many parts there are. */
    public void expect(int all) {
        parts = all;
        tell();
    }

    /** Some more parts are done; of the first and the last is told at once. */
    public void took(int more) {
        taken += more;
        Instant now = clock.instant();
        if (!now.isBefore(told.plus(PAUSE)) || Integer.valueOf(taken).equals(parts)) {
            told = now;
            tell();
        }
    }

    private void tell() {
        if (!errands.goesOn(errand, parts, taken)) {
            throw new Stopped(errand);
        }
    }

    /** Where the errand's file is written to. */
    public OutputStream file() {
        return new PiecesStream(errand, files);
    }
}
