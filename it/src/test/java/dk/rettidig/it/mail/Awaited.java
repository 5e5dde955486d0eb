package dk.rettidig.it.mail;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** Something that happens by itself in a while. */
final class Awaited {

    private static final int LOOK_EVERY_MS = 250;

    private Awaited() {}

    /** Whether it has come true before patience ends. */
    static boolean within(Duration patience, BooleanSupplier isSo) throws InterruptedException {
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
        } finally {
            watch.shutdownNow();
        }
    }
}
