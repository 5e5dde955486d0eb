/** What something costs where there is much of it. Measured on demand, beside something else in the same run. */
@NullMarked
@CheckReturnValue
package dk.rettidig.it.cost;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
