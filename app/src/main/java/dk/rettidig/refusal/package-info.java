/**
 * The two ways to say no. {@code Refused} tells why the rules forbid something now, with the same words the button's
 * tooltip has; {@code NotFound} covers what is not there and what this person may not see, which look alike from outside.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.refusal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
