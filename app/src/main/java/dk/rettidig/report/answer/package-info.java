/**
 * The ministry's own clock: whether Parliament was answered by the day its answer was due. A timely interim answer, a
 * timely final one and a late one are three numbers and never one: older statistics took an interim answer for timely,
 * and the Presidium parts them.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.report.answer;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
