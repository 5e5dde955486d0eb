/** What lasts: watched, stopped, finished, lost, and begun anew. */
@NullMarked
@CheckReturnValue
package dk.rettidig.it.errand;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
