/** The case page and the work lists. */
@NullMarked
@CheckReturnValue
package dk.rettidig.casefile.http;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
