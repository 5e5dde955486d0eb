/**
 * Whether a hearing reached anybody. A mail is queued, sent or lost; the authority has opened the hearing, or has said that
 * it has it. A mail that was lost is a task until somebody has done something about it.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.hearing.delivery;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
