package dk.rettidig.it.mail;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Something that happens by itself in a while. */
final class Awaited {

    private static final int LOOK_EVERY_MS = 250;

    private Awaited() {}

    /** Whether it has come true before patience ends. */
    static boolean within(Duration patience, BooleanSupplier isSo) throws InterruptedException {
        CountDownLatch come = new CountDownLatch(1);
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
        try {
            ScheduledFuture<?> unused = watch.scheduleWithFixedDelay(
                    () -> {
                        if (isSo.getAsBoolean()) {
                            come.countDown();
                        }
                    },
                    0,
                    LOOK_EVERY_MS,
                    TimeUnit.MILLISECONDS);
            return come.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            watch.shutdownNow();
        }
    }
}
