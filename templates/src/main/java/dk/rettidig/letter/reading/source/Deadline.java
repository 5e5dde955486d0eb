package dk.rettidig.letter.reading.source;

/** How long the reading of one file may take. */
public final class Deadline {
    private static final long NANOS = 1_600_000_000L;

    private final long end = System.nanoTime() + NANOS;

    public void check() {
        if (System.nanoTime() - end > 0) {
            throw new Unreadable(Unreadable.Reason.TOO_SLOW);
        }
    }
}
