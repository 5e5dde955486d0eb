package dk.rettidig.it.system;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** Something that happens by itself in a while. */
public final class Awaited {

    private static final int LOOK_EVERY_MS = 100;

    private Awaited() {}

    /** Whether it has come true before patience ends. */
    public static boolean within(Duration patience, BooleanSupplier isSo) {
        CountDownLatch come = new CountDownLatch(1);
        AtomicReference<Throwable> broken = new AtomicReference<>();
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
        try {
            ScheduledFuture<?> unused = watch.scheduleWithFixedDelay(
                    () -> {
                        try {
                            if (isSo.getAsBoolean()) {
                                come.countDown();
                            }
                        } catch (RuntimeException | AssertionError notYet) {
                            broken.set(notYet);
                        }
                    },
                    0,
                    LOOK_EVERY_MS,
                    TimeUnit.MILLISECONDS);
            boolean hasCome = come.await(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!hasCome && broken.get() != null) {
                throw new IllegalStateException("What was awaited could not be looked at", broken.get());
            }
            return hasCome;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            watch.shutdownNow();
        }
    }
}
