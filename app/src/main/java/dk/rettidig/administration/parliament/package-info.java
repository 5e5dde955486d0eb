/** Committees under each of their names, and ministers one after the other: whoever was in office on a letter's day. */
@NullMarked
@CheckReturnValue
package dk.rettidig.administration.parliament;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
