package dk.rettidig.database;

import java.time.LocalDate;

/** Something that is never deleted, only ended. */
public interface Lasting {

    Period period();

    /** In force for the last time on that day. */
    Lasting until(LocalDate last);
}
