/**
 * Questions that are answered without asking an authority: who decided it and why. A hearing that is sent afterwards ends
 * the decision, and a hearing that was sent stands in its way.
 */
@NullMarked
@CheckReturnValue
package dk.rettidig.hearing.waiver;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
