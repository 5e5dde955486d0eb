/**
 * What Parliament says of our questions. Every question keeps it beside what we have: what nobody here has changed follows
 * Parliament, what a person changed is never overwritten. What needs a person (withdrawn, another minister, an answer
 * published that was not sent from here) is a notice.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.intake.parliament;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
