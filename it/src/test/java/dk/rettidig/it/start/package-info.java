/** How a system begins: without the sample, with nothing in its database. */
@NullMarked
@CheckReturnValue
package dk.rettidig.it.start;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
