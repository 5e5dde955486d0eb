package dk.rettidig.database;

import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicLong;

/** Rows with their numbers, as a database would give them, for tests without one. */
public final class Kept {

    private static final AtomicLong NEXT = new AtomicLong(1_000);

    private Kept() {}

    public static <R extends Row> R row(R row) {
        try {
            Field id = Row.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(row, NEXT.incrementAndGet());
            return row;
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("every row has a number", missing);
        }
    }
}
