/**
 * How a letter is approved: it is made once, kept with its hash, and climbs the levels of its route. Whoever wrote it never
 * signs it, nobody signs two levels, and it lapses when the draft changes.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.approval;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
