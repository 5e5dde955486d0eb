/**
 * Asking an authority for a statement, and what becomes of it.
 *
 * <p>A hearing goes from the ministry to an authority (the National Police), and from there onward to its districts: a
 * tree. Each has a deadline of its own. The first statement decides whether the hearing was answered in time, however
 * often it is sent back and corrected later; an extension moves the deadline only when it was granted before the
 * deadline was over (goal 4.2, see {@link dk.rettidig.hearing.Hearing#deadline()}). Onward hearings are not scored.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.hearing;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
