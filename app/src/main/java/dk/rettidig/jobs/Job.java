package dk.rettidig.jobs;

import java.time.Duration;

/** Something done by the clock, by one node at a time. An implementation is an application-scoped bean. */
public interface Job {

    /** The name of its lock row, and how it is called in the log. */
    String name();

    Beat beat();

    /** How long a node that died may keep the others from running it. */
    Duration longest();

    /** One run; what fails is logged and tried again at the next tick. */
    void run();
}
