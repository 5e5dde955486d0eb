package dk.rettidig.report.forecast;

import dk.rettidig.calendar.Deadline;
import dk.rettidig.report.Named;
import org.jspecify.annotations.Nullable;

/**
 * A hearing that is waited for.
 *
 * @param ref none when the question is confidential
 */
public record DueSoon(long id, @Nullable String ref, Named authority, Deadline due) {}
