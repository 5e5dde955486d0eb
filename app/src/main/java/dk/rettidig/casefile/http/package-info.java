/** The page of one case, and what is added to it there. */
@NullMarked
@CheckReturnValue
package dk.rettidig.casefile.http;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
