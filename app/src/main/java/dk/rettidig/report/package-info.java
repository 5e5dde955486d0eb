/**
 * How many of the police's contributions came in time: goal 4.2 of the plan for the police, at least 90 per cent within
 * the hearing's deadline, and how many answers reached Parliament in theirs.
 *
 * <p>The rules that decide how one hearing counts are in {@link dk.rettidig.report.Outcome}; what is added up from them
 * is in {@link dk.rettidig.report.Figures}. Both are stated on the page beside the number. This package reads by plain
 * SQL and knows no entity: a report never changes what it counts.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.report;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
