/** The page that tells how far an errand has come, the button that stops it, and the file that came of it. */
@NullMarked
@CheckReturnValue
package dk.rettidig.errand.http;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
